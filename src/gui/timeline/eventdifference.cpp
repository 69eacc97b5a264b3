// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/timeline/eventdifference.h>

#include <workbench/events/eventcomparison.h>
#include <workbench/events/exchangetext.h>

#include <QCoreApplication>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

struct DifferenceText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::DetailsPanel)
};

QString withUnmatched(const QString &text, const TextDifference &difference)
{
    return difference.isMatched
        ? text
        : text + u' ' + DifferenceText::tr("The data has too many lines to match them.");
}

} // namespace

QString timeText(const Event &event)
{
    return event.time.toLocalTime().time().toString(QStringLiteral("HH:mm:ss.zzz"));
}

EventDifference differenceFrom(const Event &other, const Event &event)
{
    const TextDifference lines = differenceOf(other, event);
    const QString time = timeText(other);
    const QString said = lines.isSame()
        //: %1 is the time of an event
        ? DifferenceText::tr("There is no visible difference from the event of %1.").arg(time)
        //: %1 is the time of an event, %2 and %3 are as “2 lines added”
        : DifferenceText::tr("Compared with the event of %1: %2, %3.")
              .arg(time, DifferenceText::tr("%n line(s) added", nullptr, lines.added),
                   DifferenceText::tr("%n line(s) removed", nullptr, lines.removed));
    return {withUnmatched(said, lines), lines};
}

EventDifference differenceFromPrevious(const std::optional<Event> &previous, const Event &event)
{
    if (!previous)
        return {DifferenceText::tr("This is the first event of this channel."), {}};
    const QString time = timeText(*previous);
    const ReadableText before = readable(previous->data);
    const ReadableText after = readable(event.data);
    const TextDifference lines = differenceOf(before.text, after.text);
    QString said;
    if (previous->data == event.data)
        //: %1 is the time of an event
        said = DifferenceText::tr("The data is the same as in the previous event (%1).").arg(time);
    else if (lines.isSame() && (before.isCut || after.isCut))
        //: %1 is the time of an event
        said = DifferenceText::tr("The data shown is the same as in the previous event (%1).")
                   .arg(time);
    else if (lines.isSame())
        //: %1 is the time of an event
        said = DifferenceText::tr("The data differs from the previous event (%1) in white space "
                                  "only.")
                   .arg(time);
    else
        //: %1 is the time of an event, %2 and %3 are as “2 lines added”
        said = DifferenceText::tr("Compared with the previous event (%1): %2, %3.")
                   .arg(time, DifferenceText::tr("%n line(s) added", nullptr, lines.added),
                        DifferenceText::tr("%n line(s) removed", nullptr, lines.removed));
    return {withUnmatched(said, lines), lines};
}

} // namespace RadarDesk::gui
