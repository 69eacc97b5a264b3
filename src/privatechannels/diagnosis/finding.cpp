// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/diagnosis/finding.h>

#include <privatechannels/judges/findingwords.h>

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
    // All at once, so that a detail with "%2" in it stays what it is.
    const auto filled = [&details](const char *text) {
        const QString pattern = QCoreApplication::translate("Finding", text);
        QString out;
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            const bool isPlace =
                pattern.at(i) == u'%' && i + 1 < pattern.size() && pattern.at(i + 1).isDigit();
            if (!isPlace) {
                out += pattern.at(i);
                continue;
            }
            const QString detail = details.value(pattern.at(++i).digitValue() - 1);
            // A sentence that there is nothing to say of leaves no gap.
            if (detail.isEmpty() && out.endsWith(u' '))
                out.chop(1);
            out += detail;
        }
        return out.trimmed();
    };
    return {fault, filled(words.sentence), filled(words.advice), headlineOf(fault), details};
}

QString nameOf(Fault fault)
{
    return QString::fromLatin1(QMetaEnum::fromType<Fault>().valueToKey(static_cast<int>(fault)));
}

} // namespace RadarDesk::privatechannels
