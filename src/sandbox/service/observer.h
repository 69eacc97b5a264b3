// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <sandbox/service/observation.h>

namespace RadarDesk::sandbox {

/// What keeps observations bounded whatever a peer does.
struct ObserverLimits
{
    qsizetype observations = 20'000; ///< That wait to be taken.
    qsizetype bytes = qsizetype{32} * 1024 * 1024; ///< Of these.
    qsizetype bodyBytes = qsizetype{64} * 1024; ///< Of a request or a response.
    qsizetype headerBytes = qsizetype{16} * 1024; ///< Likewise; the target, too.
    qsizetype wordBytes = 512; ///< Of an origin, a user agent, a page or a message.
    qsizetype channelLength = 1024;
    qsizetype listed = 1'000; ///< Connections of one delivery.
    qsizetype lookAlikes = 20; ///< Of one delivery.
    qsizetype absences = 100; ///< Of one delivery.
    qsizetype remembered = 10'000; ///< Ends of subscriptions.
    std::chrono::milliseconds memory{60'000}; ///< For these.
};

/// Is told what happens at the service, on the service's thread; never waits.
class Observer
{
public:
    Observer() = default;
    Observer(const Observer &) = delete;
    Observer &operator=(const Observer &) = delete;
    virtual ~Observer() = default;

    virtual void observed(Observation &&observation) = 0;
    /// Whether anybody would hear of it now.
    [[nodiscard]] virtual bool isWatching() const { return true; }
};

/// Who is told, if anybody, and within which limits.
struct Observing
{
    Observer *observer = nullptr; ///< Null: nobody is ever told.
    ObserverLimits limits = {};

    /// Whether somebody is told now; else nothing is put together for it.
    explicit operator bool() const { return observer && observer->isWatching(); }
    /// Whether somebody may be told, now or later.
    [[nodiscard]] bool isPossible() const { return observer != nullptr; }
    void report(Observation &&observation) const { observer->observed(std::move(observation)); }
    /// At most \a bytes of \a text; shared with it when that is all.
    [[nodiscard]] static QByteArray cut(const QByteArray &text, qsizetype bytes)
    {
        return text.left(bytes);
    }
    [[nodiscard]] QByteArray word(const QByteArray &text) const
    {
        return cut(text, limits.wordBytes);
    }
    [[nodiscard]] QString word(const QString &text) const { return text.left(limits.wordBytes); }
    [[nodiscard]] static ObservedTime now() { return std::chrono::system_clock::now(); }
};

} // namespace RadarDesk::sandbox
