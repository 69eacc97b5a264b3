// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/expectation.h>
#include <workbench/scenarios/timerange.h>

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace RadarDesk::workbench {

/// How often the steps of a repeat are gone through, and at what pace.
struct RepeatRule
{
    /// Of rounds; 0 when the repeat ends by time.
    qint64 times = 1;
    /// No round begins once this has passed since the first one did, and the repeat ends then at
    /// the earliest; 0 when the repeat ends by rounds.
    std::chrono::milliseconds duration{0};
    /// From the start of one round to the start of the next, or longer where the round takes longer
    /// by itself. None: one directly after the other.
    TimeRange every;

    bool operator==(const RepeatRule &) const = default;
};

/// One step of a scenario. Once made, valid.
class ScenarioStep
{
public:
    enum class Kind { Broadcast, Wait, Repeat, Faults, Expect, ExpectNone, ExpectRefused, Capture };
    static constexpr qint64 MostTimes = 1'000'000;
    static constexpr qsizetype LargestDataKiB = 1024;
    /// Of repeats within each other.
    static constexpr int DeepestNesting = 8;

    /// The channel is one for v2 or v3; \a data is the text of a JSON object, possibly with
    /// placeholders. What a profile does not allow is found when it is sent. Fails with a sentence,
    /// as the others do.
    static PushRadar::Result<ScenarioStep, QString> broadcast(const QString &channel,
                                                              const QByteArray &data);
    static ScenarioStep wait(const TimeRange &time);
    /// Either so many times or for a time, then with a pace. It may be empty.
    static PushRadar::Result<ScenarioStep, QString> repeat(const RepeatRule &rule,
                                                           const QList<ScenarioStep> &steps = {});

    /// Starts the simulated faults that are enabled, or stops them.
    static ScenarioStep faults(bool areStarted);
    /// Waits for messages.
    static PushRadar::Result<ScenarioStep, QString> expect(const Expectation &expectation);
    /// Waits whether a message arrives that shouldn't; how many doesn't matter.
    static PushRadar::Result<ScenarioStep, QString> expectNone(const Expectation &expectation);
    /// Asks the app's endpoint, and the service, as an identity that is to be refused.
    static PushRadar::Result<ScenarioStep, QString>
    expectRefused(const RefusalExpectation &refusal);
    static PushRadar::Result<ScenarioStep, QString> capture(const workbench::Capture &capture);

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Whether it looks at what arrived.
    [[nodiscard]] bool isWatching() const
    {
        return m_kind == Kind::Expect || m_kind == Kind::ExpectNone || m_kind == Kind::Capture;
    }
    /// Whether it finds something out and sends nothing.
    [[nodiscard]] bool isCheck() const { return isWatching() || m_kind == Kind::ExpectRefused; }
    /// Of a broadcast, and of what looks at messages.
    [[nodiscard]] const QString &channel() const { return m_channel; }
    /// Of a broadcast, as it was given.
    [[nodiscard]] const QByteArray &data() const { return m_data; }
    [[nodiscard]] const TimeRange &time() const { return m_time; } ///< Of a wait.
    [[nodiscard]] const RepeatRule &rule() const { return m_rule; } ///< Of a repeat.
    [[nodiscard]] const QList<ScenarioStep> &steps() const { return m_steps; } ///< Of a repeat.
    [[nodiscard]] bool startsFaults() const { return m_startsFaults; } ///< Of faults.
    /// Of Expect and ExpectNone.
    [[nodiscard]] const Expectation &expectation() const { return m_expectation; }
    [[nodiscard]] const RefusalExpectation &refusal() const { return m_refusal; }
    [[nodiscard]] const workbench::Capture &capture() const { return m_capture; } ///< Of a capture.
    /// A repeat with these steps; any other step as it is. It may come out nested too deep.
    [[nodiscard]] ScenarioStep withSteps(const QList<ScenarioStep> &steps) const;

    /// How many repeats there are within each other, itself included.
    [[nodiscard]] int depth() const;
    /// Itself and all that it holds.
    [[nodiscard]] qsizetype count() const;

    bool operator==(const ScenarioStep &other) const;

private:
    explicit ScenarioStep(Kind kind)
        : m_kind(kind)
    {
    }

    Kind m_kind;
    QString m_channel;
    QByteArray m_data;
    TimeRange m_time;
    RepeatRule m_rule;
    QList<ScenarioStep> m_steps;
    bool m_startsFaults = false;
    Expectation m_expectation;
    RefusalExpectation m_refusal;
    workbench::Capture m_capture;
};

/// How a repeat is gone through, in a few words: "10 times, every 500 ms".
[[nodiscard]] QString repeatText(const RepeatRule &rule);
/// A step on one line, without what it holds: "Wait 2 to 5 s".
[[nodiscard]] QString stepText(const ScenarioStep &step);
/// The channels that steps look at, those of repeats included, each once.
[[nodiscard]] QStringList watchedChannels(const QList<ScenarioStep> &steps);
/// The steps of that kind, those within repeats included.
[[nodiscard]] QList<ScenarioStep> stepsOfKind(const QList<ScenarioStep> &steps,
                                              ScenarioStep::Kind kind);
/// A place among steps as people count it: "2.3" for {1, 2}.
[[nodiscard]] QString stepNumber(const QList<int> &path);

} // namespace RadarDesk::workbench
