// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace RadarDesk::gui {

/// A part of the sidebar that is folded away under its title.
class SidebarSection : public QWidget
{
    Q_OBJECT

public:
    /// Shows \a body below a title that is named \a name; the section becomes its parent.
    SidebarSection(const QString &name, QWidget *body, QWidget *parent = nullptr);

    /// What opens and folds it.
    [[nodiscard]] QWidget *head() const;
    /// \a title may have a mnemonic; \a count stands at the end of the line.
    void setTitle(const QString &title, const QString &count = {});
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }

Q_SIGNALS:
    /// It was opened or folded.
    void toggled(bool open);

private:
    void updateHeader();

    QWidget *m_body;
    QToolButton *m_head;
    bool m_isOpen = false;
};

} // namespace RadarDesk::gui
