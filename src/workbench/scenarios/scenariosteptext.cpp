// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/scenarios/scenariostep.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

constexpr qsizetype LongestDataShown = 200;

QString expectationText(const ScenarioStep &step)
{
    const Expectation &expectation = step.expectation();
    const QString time = TimeRange::make(expectation.time).valueOr(TimeRange()).toText();
    QString text;
    if (step.kind() == ScenarioStep::Kind::ExpectNone)
        //: %1 is a channel, %2 a time
        text = CheckText::tr("Expect nothing on %1 for %2").arg(step.channel(), time);
    else if (expectation.isExact)
        //: %1 is a channel, %2 a time
        text = CheckText::tr("Expect exactly %n message(s) on %1 within %2", nullptr,
                             expectation.times)
                   .arg(step.channel(), time);
    else
        //: %1 is a channel, %2 a time
        text = CheckText::tr("Expect at least %n message(s) on %1 within %2", nullptr,
                             expectation.times)
                   .arg(step.channel(), time);
    if (expectation.conditions.isEmpty())
        return text;
    QString conditions = conditionLines(expectation.conditions);
    conditions.replace(u'\n', QStringLiteral(", "));
    return CheckText::tr("%1: %2", "what is expected, conditions").arg(text, conditions);
}

QString refusalText(const RefusalExpectation &refusal)
{
    const bool isToken = refusal.what == RefusalExpectation::What::Token;
    if (refusal.identity.isEmpty())
        //: %1 is a channel
        return (isToken ? CheckText::tr("Expect no token for %1 when not signed in")
                        //: %1 is a channel
                        : CheckText::tr("Expect no subscription to %1 when not signed in"))
            .arg(refusal.channel);
    //: %1 is a channel, %2 an identity
    return (isToken ? CheckText::tr("Expect no token for %1 as %2")
                    //: %1 is a channel, %2 an identity
                    : CheckText::tr("Expect no subscription to %1 as %2"))
        .arg(refusal.channel, refusal.identity);
}

} // namespace

QString repeatText(const RepeatRule &rule)
{
    const QString span = rule.times > 0
        ? CheckText::tr("%n time(s)", nullptr, static_cast<int>(rule.times))
        : CheckText::tr("for %1").arg(TimeRange::make(rule.duration).value().toText());
    return rule.every.isNone()
        ? span
        : CheckText::tr("%1, every %2", "10 times, every 500 ms").arg(span, rule.every.toText());
}

QString stepText(const ScenarioStep &step)
{
    switch (step.kind()) {
    case ScenarioStep::Kind::Wait:
        return CheckText::tr("Wait %1").arg(step.time().toText());
    case ScenarioStep::Kind::Repeat:
        return CheckText::tr("Repeat %1", "“10 times”").arg(repeatText(step.rule()));
    case ScenarioStep::Kind::Faults:
        return step.startsFaults() ? CheckText::tr("Start simulated faults")
                                   : CheckText::tr("Stop simulated faults");
    case ScenarioStep::Kind::Expect:
    case ScenarioStep::Kind::ExpectNone:
        return expectationText(step);
    case ScenarioStep::Kind::ExpectRefused:
        return refusalText(step.refusal());
    case ScenarioStep::Kind::Capture:
        return CheckText::tr("Capture %1 of %2 as %3", "a field, a channel, a name")
            .arg(step.capture().path.text(), step.channel(), step.capture().name);
    case ScenarioStep::Kind::Broadcast:
        break;
    }
    const QString data =
        QString::fromUtf8(step.data().first(std::min(step.data().size(), 4 * LongestDataShown)))
            .simplified();
    return CheckText::tr("%1: %2", "channel and data")
        .arg(step.channel(),
             data.size() > LongestDataShown ? data.first(LongestDataShown) + u'…' : data);
}

QString stepNumber(const QList<int> &path)
{
    QStringList numbers;
    for (const int row : path)
        numbers.append(QString::number(row + 1));
    return numbers.join(u'.');
}

QStringList watchedChannels(const QList<ScenarioStep> &steps)
{
    QStringList channels;
    for (const ScenarioStep &step : steps) {
        if (step.isWatching())
            channels.append(step.channel());
        channels += watchedChannels(step.steps());
    }
    channels.removeDuplicates();
    return channels;
}

QList<ScenarioStep> stepsOfKind(const QList<ScenarioStep> &steps, ScenarioStep::Kind kind)
{
    QList<ScenarioStep> found;
    for (const ScenarioStep &step : steps) {
        if (step.kind() == kind)
            found.append(step);
        found += stepsOfKind(step.steps(), kind);
    }
    return found;
}

} // namespace RadarDesk::workbench
