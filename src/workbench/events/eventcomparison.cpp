// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/events/eventcomparison.h>

#include <workbench/events/eventtext.h>
#include <workbench/events/exchangetext.h>

#include <QCoreApplication>
#include <QStringList>

namespace RadarDesk::workbench {

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Event)
};

QString withHead(const QString &head, const QString &text)
{
    return text.isEmpty() ? QString() : head + u'\n' + text;
}

/// The parts of an event one below the other.
QString comparedText(const Event &event)
{
    QStringList parts{kindText(event), event.channel, resultText(event), event.note};
    parts.append(withHead(ComparisonText::tr("Data"), readable(event.data).text));
    if (event.exchange) {
        parts.append(
            withHead(ComparisonText::tr("Request"), readableRequest(*event.exchange).text));
        parts.append(
            withHead(ComparisonText::tr("Response"), readableResponse(*event.exchange).text));
    }
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

TextDifference differenceOf(const Event &one, const Event &other)
{
    return differenceOf(comparedText(one), comparedText(other));
}

} // namespace RadarDesk::workbench
