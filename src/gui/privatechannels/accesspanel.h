// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessfilter.h>

#include <QWidget>

#include <memory>

class QShortcut;

namespace RadarDesk {

class AccessMenus;
class AccessRun;
class ChannelsModel;
class EmptyState;
class IdentitiesModel;

namespace Ui {
class AccessPanel;
}

/// The access matrix: who gets into which channel, what is expected, and what differs.
class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AccessPanel(QWidget *parent = nullptr);
    ~AccessPanel() override;

    /// All four must outlive the panel. Once.
    void setUp(AccessModel *model, AccessRun *run, const IdentitiesModel *identities,
               const ChannelsModel *channels);
    /// Adds the channels in a text, and says how many were new.
    void addChannels(const QString &text);

Q_SIGNALS:
    /// The person wants to edit identities, the one of \a id first if it is not empty.
    void identitiesWanted(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpTools();
    bool takesKey(int key);
    void onClicked(const QModelIndex &index);
    void onTableMenu(const QPoint &position);
    void onHeaderMenu(Qt::Orientation orientation, const QPoint &position);
    void say(const QString &text, bool undo = false);
    void follow();
    void showRunning(bool running);
    void showCell();
    void keepInHand();
    [[nodiscard]] AccessKey inHand() const;
    [[nodiscard]] QString nameOfIdentity(const QString &id) const;

    std::unique_ptr<Ui::AccessPanel> m_ui;
    AccessModel *m_model = nullptr;
    AccessRun *m_run = nullptr;
    const IdentitiesModel *m_identities = nullptr;
    AccessMenus *m_menus = nullptr;
    AccessFilter m_filter;
    EmptyState *m_empty = nullptr;
    QShortcut *m_stopKey = nullptr;
    AccessPlan m_before; // for undo
    AccessKey m_lastInHand; // a model that is reset forgets it
    QPersistentModelIndex m_pressed; // the cell that was in hand when the mouse went down on it
};

} // namespace RadarDesk
