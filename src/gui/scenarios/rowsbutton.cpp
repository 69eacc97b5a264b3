// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/rowsbutton.h>

#include <base/platform/background.h>
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
    m_count.reset();
    showFile();
    read([this](const Read &read) {
        if (read) {
            m_count = static_cast<int>(read->rows.size());
        } else {
            m_path.clear();
            Q_EMIT failed(read.error());
        }
        showFile();
    });
}

void RowsButton::read(const std::function<void(const Read &)> &done)
{
    if (m_path.isEmpty()) {
        done(RunRows());
        return;
    }
    base::inBackground(
        this, [path = m_path] { return csvRowsFrom(path); },
        [this, path = m_path, done](const Result<QList<CsvRow>, QString> &rows) {
            if (path != m_path)
                return; // another file was chosen meanwhile
            if (rows)
                done(RunRows{.rows = *rows});
            else
                //: %1 is a path, %2 why
                done(tr("The rows of %1 can't be used. %2")
                         .arg(QDir::toNativeSeparators(path), rows.error()));
        });
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
    QString shown = tr("Rows");
    if (m_count && !m_path.isEmpty())
        //: %n rows, %1 is a file
        shown = tr("%1: %n row(s)", nullptr, *m_count).arg(name);
    else if (!m_path.isEmpty())
        shown = name; // until it is read
    setText(withLiteralAmpersands(shown));
    setToolTip(m_path.isEmpty() ? tr("Run once for each row of a CSV file")
                                : tipText(QDir::toNativeSeparators(m_path)));
    setAccessibleName(m_path.isEmpty() ? tr("Rows of a CSV file") : shown);
}

} // namespace RadarDesk::gui

#include "moc_rowsbutton.cpp"
