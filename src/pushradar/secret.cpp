// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: MIT

#include <pushradar/secret.h>

#include <QCoreApplication>

#include <algorithm>

namespace PushRadar {

namespace {

struct SecretText
{
    Q_DECLARE_TR_FUNCTIONS(PushRadar::Secret)
};

constexpr QStringView SecretPrefix = u"sk_";

} // namespace

Secret::Secret(QStringView text)
    : m_text(text)
{
}

Result<Secret> Secret::make(QStringView text)
{
    const auto refused = [](const QString &sentence) {
        return Error{ErrorCode::InvalidSecret, sentence};
    };
    if (text.isEmpty())
        return refused(SecretText::tr("The secret is missing. It is on the API page of the "
                                      "PushRadar dashboard."));
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); }))
        return refused(
            SecretText::tr("The secret contains white space. Copy it again without spaces."));
    if (!text.startsWith(SecretPrefix))
        return refused(SecretText::tr(
            "A secret starts with “sk_”, and this doesn't. Don't confuse it with the public key."));
    if (text.size() == SecretPrefix.size())
        return refused(SecretText::tr("The secret ends after “sk_”. Copy all of it."));
    return Secret(text);
}

} // namespace PushRadar
