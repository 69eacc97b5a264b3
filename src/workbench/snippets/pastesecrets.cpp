// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/pastesecrets.h>

#include <base/redaction/secretlike.h>
#include <pushradar/jsonscanner.h>
#include <pushradar/redactor.h>
#include <workbench/snippets/pastedbroadcast.h>
#include <workbench/snippets/snippetinput.h>

#include <QCoreApplication>

namespace RadarDesk::workbench {

using namespace base;

namespace {

struct PasteSecretsText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::PastedBroadcast)
};

/// Shorter ones would be found in the middle of words.
constexpr qsizetype ShortestFound = 4;

} // namespace

void PasteSecrets::add(const QString &text)
{
    const QString secret = text.trimmed();
    if (!secret.isEmpty() && secret != SecretPlaceholder && !secret.contains(VariableMark))
        m_secrets.append(secret);
}

void PasteSecrets::lookAt(const QString &text)
{
    m_seen = m_seen || holdsSecretLike(text);
}

QString PasteSecrets::without(const QString &text) const
{
    QString clean = text;
    for (const QString &secret : m_secrets) {
        if (const auto made = PushRadar::Secret::make(secret))
            clean = PushRadar::Redactor(*made).redact(clean);
        else if (secret.size() >= ShortestFound)
            clean.replace(secret, QString::fromLatin1(PushRadar::Redactor::Replacement));
    }
    return redactSecretLike(clean);
}

QByteArray PasteSecrets::withoutInJson(const QByteArray &json) const
{
    QByteArray clean;
    PushRadar::JsonScanner scanner(json);
    while (!scanner.atEnd()) {
        const qsizetype start = scanner.position();
        if (scanner.peek() != '"') {
            clean += scanner.peek();
            scanner.advance();
            continue;
        }
        if (!scanner.skipString())
            break;
        const QByteArray string = json.sliced(start, scanner.position() - start);
        const QString text = PushRadar::decodeJsonString(string);
        const QString cleanText = without(text);
        clean += cleanText == text ? string : PushRadar::toJsonString(cleanText);
    }
    return clean;
}

void PasteSecrets::removeFrom(PastedBroadcast &broadcast) const
{
    bool removed = m_seen || !m_secrets.isEmpty();
    if (without(broadcast.channel) != broadcast.channel) {
        broadcast.channel.clear();
        removed = true;
    }
    if (const QByteArray clean = withoutInJson(broadcast.data); clean != broadcast.data) {
        broadcast.data = clean;
        removed = true;
    }
    PushRadar::TargetingLists &lists = broadcast.targeting;
    for (QStringList *const list :
         {&lists.userIds, &lists.actions, &lists.notActions, &lists.continents, &lists.countries,
          &lists.ipAddresses, &lists.browsers}) {
        const auto count =
            list->removeIf([this](const QString &entry) { return without(entry) != entry; });
        removed = removed || count > 0;
    }
    if (!removed)
        return;
    broadcast.secretDropped = true;
    broadcast.notes.append(
        PasteSecretsText::tr("The pasted text contained a secret, which was left out."));
}

} // namespace RadarDesk::workbench
