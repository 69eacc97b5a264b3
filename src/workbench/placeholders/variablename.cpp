// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <workbench/placeholders/variablename.h>

#include <QCoreApplication>

#include <algorithm>

namespace RadarDesk::workbench {

namespace {

struct VariableNameText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::workbench::Scenario)
};

constexpr qsizetype LongestVariable = 100;

} // namespace

QString variableNameFault(const QString &name)
{
    const bool isName = !name.isEmpty() && name.size() <= LongestVariable
        && std::all_of(name.begin(), name.end(), [](QChar c) {
               return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
           });
    return isName ? QString()
                  : VariableNameText::tr("The name of a variable consists of letters, digits and "
                                         "“_”, “-” or “.”.");
}

} // namespace RadarDesk::workbench
