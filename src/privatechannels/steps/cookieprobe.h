// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/steps/changedcookie.h>
#include <privatechannels/steps/checkstep.h>

#include <functional>

namespace RadarDesk::privatechannels {

/// Finds out what an endpoint checks of the cookies, after it issued a token for changed ones.
class CookieProbe
{
public:
    /// Gets each call that is made, with its purpose.
    using Record = std::function<void(const QString &purpose, const PushRadar::Exchange &)>;

    /// What it came to: a finding, or a sentence for a person to judge.
    struct Outcome
    {
        std::optional<Finding> finding;
        QString note = {};
    };
    using Done = std::function<void(const Outcome &)>;

    /// \a context must outlive the calls.
    CookieProbe(CheckContext &context, Record record);

    /// \a accepted is the change that got a token; \a done is called once, later.
    void explain(CookieChange accepted, const Done &done);

private:
    using Cookies = QList<QNetworkCookie>;
    /// A token or none for each of the calls.
    using Answers = std::function<void(const QList<bool> &)>;

    void call(const QList<Cookies> &each, const QString &purpose, const Answers &then,
              const QList<bool> &soFar = {});
    void findCountingCookie();
    void examine(qsizetype number);
    [[nodiscard]] Outcome judge(qsizetype number, const QList<bool> &answers) const;
    [[nodiscard]] Finding partial(const QString &name, const QString &which) const;
    [[nodiscard]] Finding altered(const QString &name, const QString &why) const;

    CheckContext &m_context;
    Record m_record;
    Cookies m_cookies; ///< As they were when the first call was made.
    CookieChange m_accepted = CookieChange::Middle;
    Done m_done;
};

} // namespace RadarDesk::privatechannels
