// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessplan.h>

#include <QObject>

class QMenu;

namespace RadarDesk::workbench {
class ChannelsModel;
}

namespace RadarDesk::privatechannels {
class AccessModel;
class AccessRun;
class IdentitiesModel;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

/// What can be chosen in the menus of the access matrix, and does it.
class AccessMenus : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the menus.
    AccessMenus(privatechannels::AccessModel &model, privatechannels::AccessRun &run,
                const privatechannels::IdentitiesModel &identities,
                const workbench::ChannelsModel &channels, QObject *parent = nullptr);

    /// The private channels that were used and are not in the matrix.
    void fillKnown(QMenu &menu);
    /// Who asks.
    void fillWho(QMenu &menu);
    /// What is expected of a cell, and to run it.
    void addCellActions(QMenu &menu, const privatechannels::AccessKey &key);
    void addRowActions(QMenu &menu, const QString &id);
    void addColumnActions(QMenu &menu, const QString &channel);
    /// What concerns all cells.
    void addMatrixActions(QMenu &menu);

    /// Expects what was found in these cells, and says so by accepted().
    void acceptFound(const QList<privatechannels::AccessKey> &keys);

Q_SIGNALS:
    /// These channels are to be added, one a line.
    void channelsWanted(const QString &text);
    /// The person wants to edit identities, the one of \a id first if it is not empty.
    void identitiesWanted(const QString &id);
    /// Something was taken out, as \a sentence says; \a before is for undo.
    void takenOut(const RadarDesk::privatechannels::AccessPlan &before, const QString &sentence);
    /// What was found is expected now; \a before is for undo.
    void accepted(const RadarDesk::privatechannels::AccessPlan &before);

private:
    void takeIdentityOut(const QString &id);
    void takeChannelOut(const QString &channel);
    [[nodiscard]] QString nameOfIdentity(const QString &id) const;

    privatechannels::AccessModel &m_model;
    privatechannels::AccessRun &m_run;
    const privatechannels::IdentitiesModel &m_identities;
    const workbench::ChannelsModel &m_channels;
};

} // namespace RadarDesk::gui
