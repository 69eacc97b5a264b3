// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/finding.h>

#include <privatechannels/judges/findingwords.h>
#include <workbench/steps/reportedstep.h>

#include <QCoreApplication>
#include <QMetaEnum>

#include <algorithm>

namespace RadarDesk::privatechannels {

namespace {

const FindingWords &wordsFor(Fault fault)
{
    for (const auto words :
         {callWords(), browserWords(), bodyWords(), answerWords(), connectionWords()}) {
        const auto found =
            std::find_if(words.begin(), words.end(),
                         [fault](const FindingWords &each) { return each.fault == fault; });
        if (found != words.end())
            return *found;
    }
    Q_UNREACHABLE(); // JudgesTest::eachFaultHasWords() goes through all of them
}

} // namespace

QString headlineOf(Fault fault)
{
    const auto headlines = faultHeadlines();
    const auto found =
        std::find_if(headlines.begin(), headlines.end(),
                     [fault](const FaultHeadline &each) { return each.fault == fault; });
    if (found == headlines.end())
        Q_UNREACHABLE(); // JudgesTest::eachFaultHasAHeadline() goes through all of them
    return QCoreApplication::translate("FaultHeadline", found->text);
}

Finding findingOf(Fault fault, const QStringList &details)
{
    const FindingWords &words = wordsFor(fault);
    const auto filled = [&details](const char *text) {
        return workbench::filledPattern(QCoreApplication::translate("Finding", text), details);
    };
    return {fault, filled(words.sentence), filled(words.advice), headlineOf(fault), details};
}

QString nameOf(Fault fault)
{
    return QString::fromLatin1(QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault)));
}

} // namespace RadarDesk::privatechannels
