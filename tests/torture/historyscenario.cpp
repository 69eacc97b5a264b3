// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scenarios.h"

#include <history/store/sampleevents.h>

#include <history/store/history.h>

namespace RadarDesk {

using namespace workbench;
using namespace history;

namespace {

constexpr int EventsAGroup = 3;
constexpr int MostRetries = 5;

/// Records groups of events, of which the first is done with the next group.
class Recording : public QObject
{
public:
    explicit Recording(const QString &path)
        : m_history(path)
    {
        connect(&m_history, &History::recorded, this, &Recording::onRecorded);
        connect(&m_history, &History::troubleChanged, this, [this] {
            const auto &trouble = m_history.trouble();
            sayLine(trouble ? "trouble " + trouble->reason.toUtf8() : "well");
        });
        connect(&m_history, &History::warning, this,
                [](const QString &sentence) { sayLine("notice " + sentence.toUtf8()); });
        m_history.start();
    }

    void recordGroup()
    {
        const auto pending = m_last + 1;
        for (int i = 0; i < EventsAGroup; ++i) {
            Event event = sampleEvent(++m_last);
            if (i == 0)
                event.outcome = Outcome::Pending;
            m_history.append(event); // numbered from 1, as the samples are
        }
        waitUntil([this] { return m_recorded == m_last; });
        m_history.update(static_cast<quint64>(pending), sampleEvent(pending));
    }
    /// Whether nothing is in memory only in the end.
    bool isSettled()
    {
        bool isTried = false;
        for (int i = 0; i < MostRetries && (i == 0 || m_history.trouble()); ++i) {
            m_history.retry();
            isTried = false;
            m_history.usage(this, [&isTried](const auto & /*usage*/) { isTried = true; });
            waitUntil([&isTried] { return isTried; });
        }
        return !m_history.trouble();
    }

private:
    void onRecorded(const QList<quint64> &numbers)
    {
        for (const quint64 number : numbers)
            sayLine((m_history.trouble() ? "held " : "safe ") + QByteArray::number(number));
        m_recorded += static_cast<int>(numbers.size());
    }

    History m_history;
    int m_last = 0;
    int m_recorded = 0;
};

} // namespace

int runHistory(const QStringList &arguments)
{
    {
        Recording recording(arguments.at(0));
        for (int group = arguments.at(1).toInt(); group > 0; --group)
            recording.recordGroup();
        sayLine(recording.isSettled() ? "settled" : "unsettled");
    }
    sayLine("end");
    return 0;
}

} // namespace RadarDesk
