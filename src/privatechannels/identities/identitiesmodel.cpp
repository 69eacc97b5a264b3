// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <privatechannels/identities/identitiesmodel.h>

#include <privatechannels/identities/hiddenpart.h>
#include <workbench/core/tiptext.h>

#include <QSet>

#include <algorithm>

namespace RadarDesk::privatechannels {

using namespace workbench;

IdentitiesModel::IdentitiesModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_entries{{nobody()}}
{
}

void IdentitiesModel::setKept(const QList<IdentityEntry> &kept)
{
    beginResetModel();
    m_entries = m_entries.first(1);
    UniqueNames names = takenNames();
    for (const IdentityEntry &entry : kept) {
        m_entries.append(entry);
        m_entries.last().identity.name = names.addFree(wantedName(entry.identity.name));
    }
    endResetModel();
    Q_EMIT keptChanged();
}

void IdentitiesModel::merge(const QList<IdentityEntry> &kept)
{
    QSet<QString> ids;
    for (const IdentityEntry &entry : kept)
        ids.insert(entry.identity.id);
    for (int row = rowCount() - 1; row > 0; --row) {
        if (ids.contains(m_entries.at(row).identity.id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
        // Not removed(): who removed it deletes its values too.
    }
    for (const IdentityEntry &entry : kept) {
        const int row = rowOf(entry.identity.id);
        if (row < 0) {
            IdentityEntry added = entry;
            added.identity.name = freeName(entry.identity.name);
            insert(rowCount(), added);
            continue;
        }
        IdentityEntry changed = filledFrom(m_entries.at(row), entry);
        if (isNameTaken(entry.identity.id, entry.identity.name))
            changed.identity.name = freeName(entry.identity.name);
        if (changed.identity == m_entries.at(row).identity
            && changed.awaitedCookies == m_entries.at(row).awaitedCookies)
            continue;
        const bool isAnew = changed.isAwaited;
        setEntry(row, changed);
        if (isAnew)
            Q_EMIT edited(entry.identity.id);
    }
    Q_EMIT keptChanged();
}

int IdentitiesModel::rowOf(const QString &id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(),
                     [&id](const IdentityEntry &entry) { return entry.identity.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const IdentityEntry *IdentitiesModel::find(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries.at(row);
}

QString IdentitiesModel::add(Identity identity)
{
    identity.name = freeName(identity.name);
    insert(static_cast<int>(m_entries.size()), {identity});
    return identity.id;
}

void IdentitiesModel::update(const Identity &identity)
{
    const int row = rowOf(identity.id);
    if (row < 1)
        return;
    IdentityEntry changed{identity};
    if (!nameFault(identity.id, identity.name).isEmpty())
        changed.identity.name = m_entries.at(row).identity.name;
    else
        changed.identity.name = identity.name.trimmed();
    if (m_entries.at(row).identity == changed.identity && !m_entries.at(row).isAwaited)
        return;
    setEntry(row, changed);
    Q_EMIT edited(identity.id);
}

void IdentitiesModel::rename(const QString &id, const QString &name)
{
    const int row = rowOf(id);
    if (row < 1 || !nameFault(id, name).isEmpty())
        return;
    IdentityEntry changed = m_entries.at(row);
    changed.identity.name = name.trimmed();
    if (changed.identity.name != m_entries.at(row).identity.name)
        setEntry(row, changed);
}

QString IdentitiesModel::nameFault(const QString &id, const QString &name) const
{
    if (name.trimmed().isEmpty())
        return tr("Enter a name for the identity.");
    return isNameTaken(id, name) ? tr("Another identity has this name. Choose another one.")
                                 : QString();
}

void IdentitiesModel::fill(const Identity &identity)
{
    if (const int row = rowOf(identity.id); row > 0)
        setEntry(row, {identity});
}

void IdentitiesModel::startAnew(const QString &id)
{
    if (const int row = rowOf(id); row > 0 && m_entries.at(row).isAwaited)
        update(Identity(m_entries.at(row).identity));
}

std::optional<IdentitiesModel::Removed> IdentitiesModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 1)
        return std::nullopt;
    Removed gone{m_entries.at(row), row};
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
    Q_EMIT keptChanged();
    Q_EMIT removed(gone.entry.identity.id);
    return gone;
}

void IdentitiesModel::restore(const Removed &removed)
{
    IdentityEntry entry = removed.entry;
    if (rowOf(entry.identity.id) >= 0)
        return;
    entry.identity.name = freeName(entry.identity.name);
    insert(std::clamp(removed.row, 1, static_cast<int>(m_entries.size())), entry);
}

int IdentitiesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant IdentitiesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdentityEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return entry.identity.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(entry.identity.name, summaryOf(entry));
    case IdRole:
        return entry.identity.id;
    case BuiltInRole:
        return index.row() == 0;
    case Qt::ToolTipRole:
        return workbench::tipText(summaryOf(entry));
    case SummaryRole:
        return summaryOf(entry);
    case FaultRole:
        return faultOf(entry.identity);
    default:
        return {};
    }
}

bool IdentitiesModel::isNameTaken(const QString &id, const QString &name) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const IdentityEntry &entry) {
        return entry.identity.id != id
            && entry.identity.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

QString IdentitiesModel::freeName(const QString &name) const
{
    return takenNames().addFree(wantedName(name));
}

QString IdentitiesModel::wantedName(const QString &name)
{
    return name.trimmed().isEmpty() ? tr("New identity") : name.trimmed();
}

UniqueNames IdentitiesModel::takenNames() const
{
    UniqueNames names([](const QString &wanted, int number) {
        return tr("%1 %2", "a name and a number").arg(wanted).arg(number);
    });
    for (const IdentityEntry &entry : m_entries)
        names.add(entry.identity.name);
    return names;
}

IdentityEntry IdentitiesModel::filledFrom(const IdentityEntry &known, IdentityEntry entry)
{
    if (known.isAwaited || cookieNames(known.identity.cookies) != entry.awaitedCookies
        || known.identity.headers.size() != entry.identity.headers.size())
        return entry;
    Identity filled = entry.identity;
    filled.cookies = known.identity.cookies;
    if (filled.login.has_value() != known.identity.login.has_value())
        return entry;
    if (filled.login)
        filled.login->password = known.identity.login->password;
    for (qsizetype i = 0; i < filled.headers.size(); ++i) {
        if (filled.headers.at(i).name != known.identity.headers.at(i).name)
            return entry;
        if (filled.headers.at(i).isSensitive())
            filled.headers[i].value = known.identity.headers.at(i).value;
    }
    return {filled};
}

QString IdentitiesModel::summaryOf(const IdentityEntry &entry)
{
    const auto cookies = static_cast<int>(
        entry.isAwaited ? entry.awaitedCookies.size() : cookieNames(entry.identity.cookies).size());
    const auto headers = static_cast<int>(entry.identity.headers.size());
    if (cookies == 0 && headers == 0)
        return tr("no cookies, no headers");
    QStringList parts;
    if (cookies > 0)
        parts.append(tr("%n cookie(s)", nullptr, cookies));
    if (headers > 0)
        parts.append(tr("%n header(s)", nullptr, headers));
    return parts.join(QStringLiteral(", "));
}

void IdentitiesModel::insert(int row, const IdentityEntry &entry)
{
    beginInsertRows({}, row, row);
    m_entries.insert(row, entry);
    endInsertRows();
    Q_EMIT keptChanged();
    Q_EMIT edited(entry.identity.id);
}

void IdentitiesModel::setEntry(int row, const IdentityEntry &entry)
{
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT keptChanged();
}

} // namespace RadarDesk::privatechannels

#include "moc_identitiesmodel.cpp"
