// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/diagnosis/endpointapp.h>
#include <privatechannels/judges/channeljudge.h>
#include <privatechannels/judges/corsjudge.h>
#include <privatechannels/judges/tokenanswer.h>
#include <privatechannels/judges/tokenjudge.h>

#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::privatechannels;
using PushRadar::ApiVersion;
using PushRadar::HttpHeader;

inline constexpr QLatin1String AllRight("right");

/// "NotPrivate: sentence advice", or that all is right.
inline QString inWords(const std::optional<Finding> &finding)
{
    if (!finding)
        return AllRight;
    return nameOf(finding->fault) + QStringLiteral(": ") + finding->sentence + u' '
        + finding->advice;
}

/// Whether such words are of \a fault and say \a says.
inline bool areOf(const QString &words, const QString &fault, const QString &says)
{
    return words.section(u':', 0, 0) == fault && words.contains(says);
}

/// The columns that all tables end with, and what a row of them is checked by.
inline void addVerdict()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("says");
}

inline void checkVerdict(const std::optional<Finding> &finding)
{
    QFETCH(const QString, fault);
    QFETCH(const QString, says);
    const QString words = inWords(finding);
    QVERIFY2(areOf(words, fault, says), qPrintable(words));
}
