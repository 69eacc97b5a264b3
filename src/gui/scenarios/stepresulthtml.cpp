// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/stepresulthtml.h>

#include <workbench/core/visibletext.h>
#include <workbench/events/eventtext.h>
#include <workbench/events/excerpt.h>

#include <QCoreApplication>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

struct StepResultText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::ReportPanel)
};

constexpr qsizetype LongestResultText = 2000;

QString escapedResult(const QString &text)
{
    return visibleText(withoutTokens(text), LongestResultText).toHtmlEscaped();
}

QString styled(const QString &html, const QString &style)
{
    return QStringLiteral("<span style=\"%1\">%2</span>").arg(style, html);
}

/// A line with its name before it.
QString entry(const QString &name, const QString &html, const ThemeColors &colors)
{
    return QStringLiteral("<tr><td style=\"padding:2px 12px 2px 0;color:%1;\">%2</td>"
                          "<td style=\"padding:2px 0;\">%3</td></tr>")
        .arg(colors.muted.name(), name.toHtmlEscaped(), html);
}

QString differenceRow(const FieldDifference &difference, const ThemeColors &colors)
{
    const QString value = difference.value ? escapedResult(*difference.value)
                                           : StepResultText::tr("no such field").toHtmlEscaped();
    const QString style = QStringLiteral("color:%1;font-weight:600;").arg(colors.failure.name());
    return QStringLiteral("<tr><td style=\"padding:2px 12px 2px 0;\">%1 %2</td>"
                          "<td style=\"padding:2px 0;\">%3</td></tr>")
        .arg(styled(QStringLiteral("✗"), style), escapedResult(difference.condition),
             styled(value, style));
}

QString table(const QString &rows)
{
    return QStringLiteral("<table cellspacing=\"0\">%1</table>").arg(rows);
}

} // namespace

QString toHtml(const ScenarioStepResult &step, const ThemeColors &colors)
{
    QString html;
    if (!step.reason.isEmpty())
        html += QStringLiteral("<p style=\"margin:0 0 6px 0;color:%1;font-weight:600;\">%2</p>")
                    .arg(colors.failure.name(), escapedResult(step.reason));
    QString rows;
    if (!step.expected.isEmpty())
        rows += entry(StepResultText::tr("Expected"), escapedResult(step.expected), colors);
    else
        rows += entry(StepResultText::tr("Step"), escapedResult(step.text), colors);
    if (step.differences.isEmpty() && !step.got.isEmpty())
        rows += entry(StepResultText::tr("What came"), escapedResult(step.got), colors);
    if (step.times > 0)
        rows += entry(StepResultText::tr("Done"),
                      StepResultText::tr("%Ln time(s), %1", nullptr, static_cast<int>(step.times))
                          .arg(shortDuration(step.took))
                          .toHtmlEscaped(),
                      colors);
    html += table(rows);
    if (step.differences.isEmpty())
        return html;
    QString differing =
        QStringLiteral("<tr><td style=\"padding:2px 12px 2px 0;color:%1;\">%2</td>"
                       "<td style=\"color:%1;\">%3</td></tr>")
            .arg(colors.muted.name(), StepResultText::tr("Condition").toHtmlEscaped(),
                 StepResultText::tr("What came").toHtmlEscaped());
    for (const FieldDifference &each : step.differences)
        differing += differenceRow(each, colors);
    return html + QStringLiteral("<p style=\"margin:6px 0 0 0;\"></p>") + table(differing)
        + QStringLiteral("<p style=\"margin:6px 0 0 0;color:%1;\">%2</p>")
              .arg(colors.muted.name(), escapedResult(step.got));
}

} // namespace RadarDesk::gui
