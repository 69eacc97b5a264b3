// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <session/delivery/causewords.h>
#include <session/delivery/deliveryjudges.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::session {

using namespace workbench;

namespace {

const CauseWords &wordsFor(DeliveryCause cause)
{
    for (const auto words : {sentWords(), acceptedWords(), channelWords(), subscribedWords(),
                             deliveredWords(), handledWords(), seenWords()}) {
        const auto found = std::ranges::find(words, cause, &CauseWords::cause);
        if (found != words.end())
            return *found;
    }
    Q_UNREACHABLE(); // TestDeliveryWalk::eachCauseHasACase() goes through all of them
}

} // namespace

DeliveryFinding deliveryFinding(DeliveryCause cause, const QStringList &details)
{
    const CauseWords &words = wordsFor(cause);
    const auto filled = [&details](const char *text) {
        return filledPattern(QCoreApplication::translate("DeliveryFinding", text), details);
    };
    return {.cause = cause,
            .headline = filled(words.headline),
            .sentence = filled(words.sentence),
            .advice = filled(words.advice),
            .details = details};
}

} // namespace RadarDesk::session
