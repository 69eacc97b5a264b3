// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/rowsbutton.h>

#include <gui/kit/look/mnemonics.h>
#include <workbench/core/tiptext.h>
#include <workbench/core/visibletext.h>
#include <workbench/scenarios/csvrows.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

using PushRadar::Result;

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

namespace {

constexpr qsizetype LongestFileName = 24;

} // namespace

RowsButton::RowsButton(QWidget *parent)
    : QToolButton(parent)
{
    auto *const menu = new QMenu(this);
    menu->addAction(tr("Choose a CSV file…"), this, &RowsButton::chooseFile);
    m_remove = menu->addAction(tr("Run without rows"), this, [this] { setFile({}); });
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("framed", true);
    showFile();
}

void RowsButton::setFile(const QString &path)
{
    m_path = path;
    const auto read = rows();
    if (!read) {
        m_path.clear();
        Q_EMIT failed(read.error());
    }
    m_count = read ? static_cast<int>(read->rows.size()) : 0;
    showFile();
}

Result<RunRows, QString> RowsButton::rows() const
{
    if (m_path.isEmpty())
        return RunRows();
    const auto rows = csvRowsFrom(m_path);
    if (rows)
        return RunRows{.rows = *rows};
    //: %1 is a path, %2 why
    return tr("The rows of %1 can't be used. %2")
        .arg(QDir::toNativeSeparators(m_path), rows.error());
}

void RowsButton::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Rows for the scenario"), {},
                                                      tr("CSV files (*.csv);;All files (*)"));
    if (!path.isEmpty())
        setFile(path);
}

void RowsButton::showFile()
{
    m_remove->setEnabled(!m_path.isEmpty());
    const QString name = visibleText(QFileInfo(m_path).fileName(), LongestFileName);
    const QString shown = m_path.isEmpty() ? tr("Rows")
                                           //: %n rows, %1 is a file
                                           : tr("%1: %n row(s)", nullptr, m_count).arg(name);
    setText(withLiteralAmpersands(shown));
    setToolTip(m_path.isEmpty() ? tr("Run once for each row of a CSV file")
                                : tipText(QDir::toNativeSeparators(m_path)));
    setAccessibleName(m_path.isEmpty() ? tr("Rows of a CSV file") : shown);
}

} // namespace RadarDesk::gui

#include "moc_rowsbutton.cpp"
