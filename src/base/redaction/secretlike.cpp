// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/redaction/secretlike.h>

#include <pushradar/redactor.h>

#include <QRegularExpression>

namespace RadarDesk::base {

namespace {

const QRegularExpression &secretLikePattern()
{
    // After a percent-encoded character it may stand although that one ends in a letter.
    static const QRegularExpression pattern(
        QStringLiteral("(?:(?<![A-Za-z])|(?<=%[0-9A-Fa-f]{2}))sk_[A-Za-z0-9_-]{8,}"));
    return pattern;
}

} // namespace

QString redactSecretLike(const QString &text)
{
    return QString(text).replace(secretLikePattern(),
                                 QString::fromLatin1(PushRadar::Redactor::Replacement));
}

bool holdsSecretLike(const QString &text)
{
    return text.contains(secretLikePattern());
}

} // namespace RadarDesk::base
