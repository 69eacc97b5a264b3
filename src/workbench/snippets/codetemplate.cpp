// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/snippets/codetemplate.h>

#include <QFile>
#include <QRegularExpression>

namespace RadarDesk::workbench {

namespace {

/// A line with its marks replaced, or nothing when the value of one is null.
QString lineFrom(const QString &line, const CodeMarks &marks)
{
    static const QRegularExpression name(QStringLiteral("[A-Z][A-Z0-9_]+"));
    QString out;
    qsizetype end = 0;
    for (auto found = name.globalMatch(line); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto value = marks.constFind(match.captured());
        if (value == marks.constEnd())
            continue;
        if (value->isNull())
            return {};
        out += QStringView(line).sliced(end, match.capturedStart() - end);
        out += *value;
        end = match.capturedEnd();
    }
    out += QStringView(line).sliced(end);
    return out + u'\n';
}

} // namespace

QString codeFrom(const QString &fileName, const CodeMarks &marks)
{
    QFile file(QStringLiteral(":/snippets/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    lines.removeLast(); // what follows the last line break
    QString code;
    for (const QString &line : std::as_const(lines))
        code += lineFrom(line, marks);
    return code;
}

} // namespace RadarDesk::workbench
