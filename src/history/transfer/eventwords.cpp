// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <history/transfer/eventwords.h>

#include <algorithm>
#include <array>

using PushRadar::ApiVersion;
using PushRadar::ErrorCode;

namespace RadarDesk::history {

using namespace workbench;

namespace {

// Each in the order of its enumeration.
constexpr std::array KindWords = {
    "broadcast",    "arrival", "authentication", "connection", "call",
    "subscription", "gap",     "check",          "run",        "fault"};
constexpr std::array SourceWords = {"radardesk", "app", "page"};
constexpr std::array OutcomeWords = {"pending", "done", "failed"};
constexpr std::array VersionWords = {"v2", "v3"};
constexpr std::array ErrorWords = {"invalid-secret",
                                   "empty-channel",
                                   "malformed-channel",
                                   "public-channel",
                                   "no-data",
                                   "empty-key",
                                   "message-too-large",
                                   "invalid-socket-id",
                                   "invalid-client-data",
                                   "client-data-too-large",
                                   "invalid-user-id",
                                   "invalid-action",
                                   "conflicting-actions",
                                   "invalid-continent",
                                   "invalid-country",
                                   "invalid-ip-address",
                                   "invalid-browser",
                                   "not-in-this-version",
                                   "invalid-address",
                                   "insecure-address",
                                   "host-not-found",
                                   "connection-refused",
                                   "connection-lost",
                                   "network-unreachable",
                                   "tls-fault",
                                   "proxy-fault",
                                   "timed-out",
                                   "cancelled",
                                   "network-fault",
                                   "redirected",
                                   "http-status",
                                   "not-json",
                                   "token-missing",
                                   "response-too-large"};

static_assert(KindWords.size() == AllEventKinds.size());
static_assert(SourceWords.size() == AllEventSources.size());
static_assert(OutcomeWords.size() == static_cast<std::size_t>(Outcome::Failed) + 1);
static_assert(VersionWords.size() == static_cast<std::size_t>(ApiVersion::V3) + 1);
static_assert(ErrorWords.size() == static_cast<std::size_t>(ErrorCode::ResponseTooLarge) + 1);

template <typename Choice, typename Words>
std::optional<Choice> choiceAmong(const Words &words, QByteArrayView word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [word](const char *one) { return word == one; });
    if (found == words.end())
        return std::nullopt;
    return static_cast<Choice>(found - words.begin());
}

template <typename Choice, typename Words> QByteArray wordAmong(const Words &words, Choice choice)
{
    return words.at(static_cast<std::size_t>(choice));
}

} // namespace

QByteArray wordOf(EventKind kind)
{
    return wordAmong(KindWords, kind);
}

QByteArray wordOf(EventSource source)
{
    return wordAmong(SourceWords, source);
}

QByteArray wordOf(Outcome outcome)
{
    return wordAmong(OutcomeWords, outcome);
}

QByteArray wordOf(ApiVersion version)
{
    return wordAmong(VersionWords, version);
}

QByteArray wordOf(ErrorCode code)
{
    return wordAmong(ErrorWords, code);
}

template <> std::optional<EventKind> choiceOf(QByteArrayView word)
{
    return choiceAmong<EventKind>(KindWords, word);
}

template <> std::optional<EventSource> choiceOf(QByteArrayView word)
{
    return choiceAmong<EventSource>(SourceWords, word);
}

template <> std::optional<Outcome> choiceOf(QByteArrayView word)
{
    return choiceAmong<Outcome>(OutcomeWords, word);
}

template <> std::optional<ApiVersion> choiceOf(QByteArrayView word)
{
    return choiceAmong<ApiVersion>(VersionWords, word);
}

template <> std::optional<ErrorCode> choiceOf(QByteArrayView word)
{
    return choiceAmong<ErrorCode>(ErrorWords, word);
}

} // namespace RadarDesk::history
