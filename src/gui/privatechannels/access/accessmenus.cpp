// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/access/accessmenus.h>

#include <gui/kit/look/mnemonics.h>
#include <privatechannels/access/accessmodel.h>
#include <privatechannels/access/accessrun.h>
#include <privatechannels/identities/identitiesmodel.h>
#include <workbench/core/channelsmodel.h>

#include <QMenu>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

AccessMenus::AccessMenus(AccessModel &model, AccessRun &run, const IdentitiesModel &identities,
                         const ChannelsModel &channels, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_run(run)
    , m_identities(identities)
    , m_channels(channels)
{
}

void AccessMenus::fillKnown(QMenu &menu)
{
    menu.clear();
    QStringList all;
    for (const ChannelEntry &entry : m_channels.entries()) {
        if (PushRadar::ChannelName::kindOf(entry.name) == PushRadar::ChannelKind::Public
            || m_model.plan().channels.contains(entry.name))
            continue;
        all.append(entry.name);
        menu.addAction(withLiteralAmpersands(entry.name), this,
                       [this, name = entry.name] { Q_EMIT channelsWanted(name); });
    }
    if (all.isEmpty())
        menu.addAction(tr("No other private channels"))->setEnabled(false);
    if (all.size() < 2)
        return;
    menu.addSeparator();
    menu.addAction(tr("Add &all"), this, [this, all] { Q_EMIT channelsWanted(all.join(u'\n')); });
}

void AccessMenus::fillWho(QMenu &menu)
{
    menu.clear();
    for (const IdentityEntry &entry : m_identities.entries()) {
        const QString id = entry.identity.id;
        QAction *const action = menu.addAction(withLiteralAmpersands(entry.identity.name));
        action->setCheckable(true);
        action->setChecked(m_model.plan().identities.contains(id));
        connect(action, &QAction::toggled, this, [this, id](bool on) {
            if (on)
                m_model.addIdentity(id);
            else
                takeIdentityOut(id);
        });
    }
    menu.addSeparator();
    menu.addAction(tr("&Edit identities…"), this, [this] { Q_EMIT identitiesWanted({}); });
}

void AccessMenus::addCellActions(QMenu &menu, const AccessKey &key)
{
    for (const AccessExpectation each :
         {AccessExpectation::NoOpinion, AccessExpectation::Allowed, AccessExpectation::Refused}) {
        QAction *const action = menu.addAction(tr("Expectation: %1").arg(nameOf(each)));
        action->setCheckable(true);
        action->setChecked(m_model.plan().cell(key).expected == each);
        connect(action, &QAction::triggered, this,
                [this, key, each] { m_model.setExpected(key, each); });
    }
    menu.addAction(tr("&Accept as expected"), this, [this, key] { acceptFound({key}); })
        ->setEnabled(m_model.plan().cell(key).last.has_value());
    menu.addSeparator();
    menu.addAction(tr("Run this &cell"), this, [this, key] { m_run.start({key}); })
        ->setEnabled(m_run.obstacle().isEmpty());
}

void AccessMenus::addRowActions(QMenu &menu, const QString &id)
{
    const QString name = withLiteralAmpersands(nameOfIdentity(id));
    const int row = m_model.indexOf({id, m_model.plan().channels.value(0)}).row();
    menu.addSeparator();
    menu.addAction(tr("Run the row “%1”").arg(name), this,
                   [this, row] { m_run.start(m_model.keys(row)); })
        ->setEnabled(m_run.obstacle().isEmpty());
    menu.addAction(tr("Accept the row as expected"), this,
                   [this, row] { acceptFound(m_model.keys(row)); });
    menu.addAction(tr("Edit “%1”…").arg(name), this, [this, id] { Q_EMIT identitiesWanted(id); })
        ->setEnabled(id != NobodyId);
    menu.addAction(tr("Remove “%1”").arg(name), this, [this, id] { takeIdentityOut(id); });
}

void AccessMenus::addColumnActions(QMenu &menu, const QString &channel)
{
    const auto column = static_cast<int>(m_model.plan().channels.indexOf(channel));
    menu.addSeparator();
    menu.addAction(tr("Run the column “%1”").arg(withLiteralAmpersands(channel)), this,
                   [this, column] { m_run.start(m_model.keys(-1, column)); })
        ->setEnabled(m_run.obstacle().isEmpty());
    menu.addAction(tr("Accept the column as expected"), this,
                   [this, column] { acceptFound(m_model.keys(-1, column)); });
    menu.addAction(tr("Remove “%1”").arg(withLiteralAmpersands(channel)), this,
                   [this, channel] { takeChannelOut(channel); });
}

void AccessMenus::addMatrixActions(QMenu &menu)
{
    menu.addSeparator();
    menu.addAction(tr("Accept a&ll as expected"), this, [this] { acceptFound(m_model.keys()); })
        ->setEnabled(m_model.counts().found > 0);
}

void AccessMenus::acceptFound(const QList<AccessKey> &keys)
{
    const AccessPlan before = m_model.plan();
    m_model.acceptFound(keys);
    if (m_model.plan() != before)
        Q_EMIT accepted(before);
}

void AccessMenus::takeIdentityOut(const QString &id)
{
    const AccessPlan before = m_model.plan();
    m_model.removeIdentity(id);
    Q_EMIT takenOut(before, tr("Removed “%1” from the matrix.").arg(nameOfIdentity(id)));
}

void AccessMenus::takeChannelOut(const QString &channel)
{
    const AccessPlan before = m_model.plan();
    m_model.removeChannel(channel);
    Q_EMIT takenOut(before, tr("Removed “%1” from the matrix.").arg(channel));
}

QString AccessMenus::nameOfIdentity(const QString &id) const
{
    const IdentityEntry *entry = m_identities.find(id);
    return entry ? entry->identity.name : QString();
}

} // namespace RadarDesk::gui

#include "moc_accessmenus.cpp"
