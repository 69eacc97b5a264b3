// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointfault.h>

#include <QList>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <utility>

namespace RadarDesk::sandbox {
struct HttpRequest;
}

namespace RadarDesk::privatechannels {

/// By what a caller is known.
enum class EndpointProof {
    None, ///< Anyone will do.
    Cookie, ///< "name=value"
    Header, ///< "Name: value"
    Bearer, ///< A token in the Authorization header.
};

/// Whom a rule is for.
struct EndpointUser
{
    EndpointProof by = EndpointProof::None;
    QString proof; ///< As typed; the person's test value.
    QString name; ///< What the person calls who brings it.

    bool operator==(const EndpointUser &) const = default;
};

/// What a rule makes of a call.
struct EndpointAction
{
    enum class Kind { Allow, Deny, Delay, Wrong };
    static constexpr std::chrono::milliseconds LongestDelay{60'000};

    Kind kind = Kind::Allow;
    int status = 403; ///< Of Deny: 403 or 401.
    std::chrono::milliseconds delay{2'000}; ///< Of Delay; then the caller is let in.
    EndpointFault fault = EndpointFault::Status403; ///< Of Wrong.

    [[nodiscard]] bool isWrong() const { return kind == Kind::Wrong; }
    /// "Allow", "Refuse (403)", "Allow after 2000 ms", or the name of the fault.
    [[nodiscard]] QString toText() const;
    bool operator==(const EndpointAction &) const = default;
};

/// One rule of the endpoint that RadarDesk serves. Kept as typed: one that is not complete matches
/// nothing, and says what is missing.
struct EndpointRule
{
    QString id; ///< Its own, never shown.
    bool isEnabled = true;
    /// A channel's name, where * stands for any letters, also none, and ? for exactly one. All else
    /// stands for itself, large and small letters apart, and the whole name has to match.
    QString channels = QStringLiteral("private-*");
    EndpointUser user;
    EndpointAction action;

    /// What keeps it from being used; empty when nothing does.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool matchesChannel(QStringView channel) const;
    /// Whether \a request brings what the user is known by.
    [[nodiscard]] bool matchesUser(const sandbox::HttpRequest &request) const;
    /// Who is let in or refused by it: "Alice", or "anyone".
    [[nodiscard]] QString userText() const;
    bool operator==(const EndpointRule &) const = default;
};

/// The id of the last rule, which says what happens to a call that no other is for.
inline constexpr QStringView LastRuleId = u"otherwise";
[[nodiscard]] EndpointRule lastRule();
/// The first of \a rules that \a request, about \a channel, is for; the last of them when it is for
/// no other. A preflight does not tell who calls: it meets those for anyone, and those whose fault
/// shows in its answer.
[[nodiscard]] qsizetype matchingRule(const QList<EndpointRule> &rules,
                                     const sandbox::HttpRequest &request, const QString &channel,
                                     bool isPreflight);

/// The cookies of \a request, in their order: names and values as they came.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>>
cookiesOf(const sandbox::HttpRequest &request);

} // namespace RadarDesk::privatechannels

Q_DECLARE_METATYPE(RadarDesk::privatechannels::EndpointRule)
