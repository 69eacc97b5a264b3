// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/steps/reportedstep.h>

#include <utility>

namespace RadarDesk::workbench {

/// What is known besides the steps: a name, and a value that is shown as it is.
using ReportedFact = std::pair<QString, QString>;

/// A report as Markdown, without cookies, tokens and credentials. Facts without a value are left
/// out.
[[nodiscard]] QString toMarkdown(const QString &title, const QList<ReportedFact> &facts,
                                 const QList<ReportedStep> &steps);
/// Markdown of \a text, on one line: nothing in it is markup.
[[nodiscard]] QString markdownText(QString text);
/// Markdown of \a text that is shown as it is, over several lines.
[[nodiscard]] QString fencedMarkdown(const QString &text, const QString &language);

} // namespace RadarDesk::workbench
