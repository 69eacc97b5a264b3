// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <sandbox/faults/faulteffect.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace RadarDesk::sandbox {

namespace {

using enum FaultEffect;

constexpr const char *EffectContext = "RadarDesk::sandbox::FaultEffect";

struct EffectText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::sandbox::FaultEffect)
};

struct EffectEntry
{
    FaultEffect effect;
    FaultGroup group;
    const char *key;
    const char *name;
    const char *sentence;
    bool hasTime;
    int status;
};

constexpr std::array EffectEntries{
    EffectEntry{CallLate, FaultGroup::Call, "call-late",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Late answer"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call is carried out and answered after the delay."),
                true, 0},
    EffectEntry{Status401, FaultGroup::Call, "401",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "401 Unauthorized"),
                QT_TRANSLATE_NOOP(
                    "RadarDesk::sandbox::FaultEffect",
                    "The call isn't carried out and is answered with 401, as for a wrong secret."),
                false, 401},
    EffectEntry{Status403, FaultGroup::Call, "403",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "403 Forbidden"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call isn't carried out and is answered with 403."),
                false, 403},
    EffectEntry{Status413, FaultGroup::Call, "413",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "413 Content Too Large"),
                QT_TRANSLATE_NOOP(
                    "RadarDesk::sandbox::FaultEffect",
                    "The call isn't carried out and is answered with 413, as over the size limit."),
                false, 413},
    EffectEntry{Status429, FaultGroup::Call, "429",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "429 Too Many Requests"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call isn't carried out and is answered with 429 and "
                                  "Retry-After, as over the rate limit."),
                true, 429},
    EffectEntry{Status500, FaultGroup::Call, "500",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "500 Internal Server Error"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call isn't carried out and is answered with 500."),
                false, 500},
    EffectEntry{Status503, FaultGroup::Call, "503",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "503 Service Unavailable"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call isn't carried out and is answered with 503."),
                false, 503},
    EffectEntry{HtmlPage, FaultGroup::Call, "html",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "HTML page"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call isn't carried out and is answered with 200 and an HTML "
                                  "page, as from a proxy."),
                false, 200},
    EffectEntry{
        NoAnswer, FaultGroup::Call, "no-answer",
        QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "No answer"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::sandbox::FaultEffect",
            "The call isn't carried out and isn't answered. Its connection ends after 30 seconds."),
        false, 0},
    EffectEntry{CallCut, FaultGroup::Call, "call-cut",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Connection reset"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The call isn't carried out, and its connection is reset."),
                false, 0},
    EffectEntry{MessageLate, FaultGroup::Message, "message-late",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Late message"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The message arrives after the delay."),
                true, 0},
    EffectEntry{MessageTwice, FaultGroup::Message, "message-twice",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Duplicate message"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "The message arrives twice."),
                false, 0},
    EffectEntry{MessageOvertaken, FaultGroup::Message, "message-overtaken",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Out of order"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The message arrives after the next one of its channel, or after "
                                  "the delay if there is none."),
                true, 0},
    EffectEntry{MessageLost, FaultGroup::Message, "message-lost",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Lost message"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "The message doesn't arrive."),
                false, 0},
    EffectEntry{
        MessageHeld, FaultGroup::Message, "message-held",
        QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Held message"),
        QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                          "The message waits until you release it, changed or not, or discard it."),
        false, 0},
    EffectEntry{ConnectionClosed, FaultGroup::Connection, "connection-closed",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Closed connection"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The connection is closed with a close frame after the delay."),
                true, 0},
    EffectEntry{ConnectionCut, FaultGroup::Connection, "connection-cut",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Cut connection"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "The connection is cut without a close frame after the delay."),
                true, 0},
    EffectEntry{
        ConnectionRefused, FaultGroup::Connection, "connection-refused",
        QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Refused connection"),
        QT_TRANSLATE_NOOP(
            "RadarDesk::sandbox::FaultEffect",
            "A connection is refused with 503, and so are further ones until the delay is over."),
        true, 0},
    EffectEntry{PresenceLate, FaultGroup::Presence, "presence-late",
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect", "Late presence"),
                QT_TRANSLATE_NOOP("RadarDesk::sandbox::FaultEffect",
                                  "Subscribers learn only after the delay who is present."),
                true, 0}};

const EffectEntry &entryOf(FaultEffect effect)
{
    return EffectEntries.at(static_cast<std::size_t>(effect));
}

} // namespace

const QList<FaultEffect> &faultEffects()
{
    static const QList<FaultEffect> all = [] {
        QList<FaultEffect> effects;
        for (const EffectEntry &entry : EffectEntries)
            effects.append(entry.effect);
        return effects;
    }();
    return all;
}

FaultGroup groupOf(FaultEffect effect)
{
    return entryOf(effect).group;
}

QLatin1String keyOf(FaultEffect effect)
{
    return QLatin1String(entryOf(effect).key);
}

std::optional<FaultEffect> faultEffectFromKey(const QString &key)
{
    const auto *const found =
        std::find_if(EffectEntries.begin(), EffectEntries.end(),
                     [&key](const EffectEntry &entry) { return key == QLatin1String(entry.key); });
    return found == EffectEntries.end() ? std::nullopt : std::optional(found->effect);
}

QString nameOf(FaultEffect effect)
{
    return QCoreApplication::translate(EffectContext, entryOf(effect).name);
}

QString nameOf(FaultGroup group)
{
    switch (group) {
    case FaultGroup::Call:
        return EffectText::tr("Calls");
    case FaultGroup::Message:
        return EffectText::tr("Messages");
    case FaultGroup::Connection:
        return EffectText::tr("Connections");
    case FaultGroup::Presence:
        return EffectText::tr("Presence");
    }
    return {};
}

QString sentenceOf(FaultEffect effect)
{
    return QCoreApplication::translate(EffectContext, entryOf(effect).sentence);
}

bool hasTime(FaultEffect effect)
{
    return entryOf(effect).hasTime;
}

bool hasChannel(FaultEffect effect)
{
    return groupOf(effect) != FaultGroup::Connection;
}

int statusOf(FaultEffect effect)
{
    return entryOf(effect).status;
}

} // namespace RadarDesk::sandbox
