// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessfilter.h>

#include <QWidget>

#include <memory>

class QShortcut;

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::privatechannels {
class AccessRun;
class IdentitiesModel;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

class AccessCellView;
class AccessMenus;
class EmptyState;

namespace Ui {
class AccessPanel;
}

/// The access matrix: who gets into which channel, what is expected, and what differs.
class AccessPanel : public QWidget
{
    Q_OBJECT

public:
    AccessPanel(privatechannels::AccessModel &model, privatechannels::AccessRun &run,
                const privatechannels::IdentitiesModel &identities,
                const workbench::ChannelsModel &channels, QWidget *parent = nullptr);
    ~AccessPanel() override;

    /// Adds the channels in a text, and says how many were new.
    void addChannels(const QString &text);
    /// Selects that cell, also where only differences were shown.
    void select(const privatechannels::AccessKey &key);

Q_SIGNALS:
    /// The person wants to edit identities, the one of \a id first if it is not empty.
    void identitiesWanted(const QString &id);
    /// The person wants to edit the endpoint.
    void endpointWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setUpTable();
    void setUpTools();
    bool takesKey(int key);
    void split(const QString &name);
    void onTableMenu(const QPoint &position);
    void onHeaderMenu(Qt::Orientation orientation, const QPoint &position);
    void undoRemoval();
    void updateActions();
    void showRunning(bool running);
    void showCell();
    void showVerdict();
    void keepCurrent();
    [[nodiscard]] privatechannels::AccessKey inHand() const;

    std::unique_ptr<Ui::AccessPanel> m_ui;
    privatechannels::AccessModel &m_model;
    privatechannels::AccessRun &m_run;
    AccessMenus *m_menus;
    AccessCellView *m_cell;
    privatechannels::AccessFilter m_filter;
    EmptyState *m_empty = nullptr;
    QShortcut *m_stopKey = nullptr;
    privatechannels::AccessPlan m_before; // for undo
    privatechannels::AccessKey m_lastCurrent; // a model that is reset forgets it
};

} // namespace RadarDesk::gui
