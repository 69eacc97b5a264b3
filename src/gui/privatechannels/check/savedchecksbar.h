// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/checks/savedcheck.h>

#include <QFrame>

#include <optional>

class QLineEdit;
class QMenu;
class QToolButton;

namespace RadarDesk::privatechannels {
class ChecksModel;
}

namespace RadarDesk::gui {

/// The saved checks: a menu on a button, and a row that asks for the name of a new one.
class SavedChecksBar : public QFrame
{
    Q_OBJECT

public:
    /// \a checks must outlive it. The menu is that of \a button.
    SavedChecksBar(privatechannels::ChecksModel &checks, QToolButton &button,
                   QWidget *parent = nullptr);

    /// What the menu marks as shown; its name is offered when it is saved.
    void setCurrent(const QString &id, const QString &name);
    /// Opens the row, with \a name in it where the current one has none.
    void askName(const QString &name);
    /// Brings back what was deleted last.
    void undo();

Q_SIGNALS:
    void chosen(const RadarDesk::privatechannels::CheckSettings &settings);
    /// The person wants to save what is typed; askName() is to follow.
    void saveRequested();
    /// A name was entered.
    void named(const QString &name);
    /// The row is closed.
    void closed();
    void deleted(const QString &name);
    /// What is shown is saved under another id and name; both are empty when it is not saved.
    void currentChanged(const QString &id, const QString &name);

private:
    void fill();
    void enter();
    void close();
    void removeCurrent();

    privatechannels::ChecksModel &m_checks;
    QMenu *m_menu;
    QLineEdit *m_field;
    QString m_id;
    QString m_name;
    std::optional<privatechannels::SavedCheck> m_removed;
};

} // namespace RadarDesk::gui
