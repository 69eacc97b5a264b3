// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/profiles/servicehealth.h>

#include <QJsonDocument>
#include <QJsonObject>

namespace RadarDesk::session {

namespace {

constexpr qsizetype LongestName = 40;

QString shownText(const QJsonValue &value)
{
    QString text = value.toString().left(LongestName);
    for (QChar &c : text) {
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    }
    return text.trimmed();
}

} // namespace

ServiceHealth readServiceHealth(const QByteArray &body)
{
    const QJsonObject json = QJsonDocument::fromJson(body).object();
    if (json.value(u"status") != QJsonValue(QStringLiteral("ok")))
        return {.state = ServiceHealth::State::Other, .name = {}};
    const QString name = shownText(json.value(u"service"));
    const QString version = shownText(json.value(u"version"));
    return {.state = ServiceHealth::State::Compatible,
            .name = name.isEmpty() || version.isEmpty() ? name : name + u' ' + version};
}

} // namespace RadarDesk::session
