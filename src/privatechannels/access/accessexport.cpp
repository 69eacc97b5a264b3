// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/access/accessexport.h>

#include <history/transfer/csvcell.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/access/accesswords.h>
#include <workbench/steps/stepsmarkdown.h>

#include <QByteArrayList>

namespace RadarDesk::privatechannels {

using namespace history;
using namespace workbench;

namespace {

QString markdownRow(const QStringList &cells)
{
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString nameOfRow(const AccessModel &model, int row)
{
    return model.headerData(row, Qt::Vertical).toString();
}

QString markdownCell(const AccessCell &cell)
{
    const QString name = cell.last ? nameOf(cell.last->outcome) : QStringLiteral("–");
    QString text = cell.differs() ? QStringLiteral("**%1**").arg(name) : name;
    if (cell.last && cell.last->outcome == AccessOutcome::Faulty && cell.last->status)
        text += QStringLiteral(" %1").arg(*cell.last->status);
    const QString remark =
        cell.expected == AccessExpectation::NoOpinion ? changeRemark(cell) : remarkOf(cell);
    return remark.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(remark);
}

QByteArray csvRow(const QStringList &texts)
{
    QByteArrayList cells;
    for (const QString &text : texts)
        cells.append(csvCell(text));
    return cells.join(',') + "\r\n";
}

} // namespace

QString accessAsMarkdown(const AccessModel &model)
{
    QStringList head{QString()};
    QStringList line{QStringLiteral("---")};
    for (const QString &channel : model.plan().channels) {
        head.append(markdownText(channel));
        line.append(QStringLiteral("---"));
    }
    QString text = markdownRow(head) + markdownRow(line);
    QString details;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{markdownText(nameOfRow(model, row))};
        const QList<AccessKey> keys = model.keys(row);
        for (const AccessKey &key : keys) {
            const AccessCell cell = model.plan().cell(key);
            cells.append(markdownCell(cell));
            if (cell.last && (cell.differs() || cell.last->outcome == AccessOutcome::Faulty))
                details += QStringLiteral("- %1, %2: %3\n")
                               .arg(markdownText(nameOfRow(model, row)), markdownText(key.second),
                                    markdownText(cell.last->sentence));
        }
        text += markdownRow(cells);
    }
    text += u'\n' + model.summary() + u'\n';
    return details.isEmpty() ? text : text + u'\n' + details;
}

QByteArray accessAsCsv(const AccessModel &model)
{
    QByteArray csv = CsvMark.toByteArray()
        + "identity,channel,result,status,expected,before,differs,time,sentence\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        const QList<AccessKey> keys = model.keys(row);
        for (const AccessKey &key : keys) {
            const AccessCell cell = model.plan().cell(key);
            const auto &last = cell.last;
            csv +=
                csvRow({nameOfRow(model, row), key.second, last ? wordOf(last->outcome) : QString(),
                        last && last->status ? QString::number(*last->status) : QString(),
                        wordOf(cell.expected), cell.before ? wordOf(*cell.before) : QString(),
                        cell.differs() ? QStringLiteral("yes") : QStringLiteral("no"),
                        last ? last->time.toString(Qt::ISODateWithMs) : QString(),
                        last ? last->sentence : QString()});
        }
    }
    return csv;
}

} // namespace RadarDesk::privatechannels
