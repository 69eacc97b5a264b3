// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/profiles/enteredsecret.h>

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using PushRadar::Error;
using PushRadar::ErrorCode;
using PushRadar::Result;
using PushRadar::Secret;

namespace RadarDesk::workbench {

namespace {

struct EnteredSecretText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::EnteredSecret)
};

} // namespace

Result<Secret> secretFromEntry(const QString &text, const QString &publicKey)
{
    const QStringView entered = QStringView(text).trimmed();
    const bool isPublicKey = entered.startsWith(u"pk_")
        || (!publicKey.trimmed().isEmpty() && entered == QStringView(publicKey).trimmed());
    if (isPublicKey)
        return Error{ErrorCode::InvalidSecret,
                     EnteredSecretText::tr("This is the public key, which browsers use. The secret "
                                           "is next to it on the API page and starts with “sk_”.")};
    const bool spaced =
        std::any_of(entered.begin(), entered.end(), [](QChar c) { return c.isSpace(); });
    if (spaced)
        return Error{
            ErrorCode::InvalidSecret,
            EnteredSecretText::tr("The secret contains white space or a line break. Remove it.")};
    return Secret::make(entered);
}

bool looksLikeSecret(const QString &text)
{
    // Matches from the first letters on, because each typed letter is saved immediately.
    static const QRegularExpression beginning(QStringLiteral("(?<![A-Za-z])sk_"));
    return text.contains(beginning);
}

} // namespace RadarDesk::workbench
