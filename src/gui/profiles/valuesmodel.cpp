// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/profiles/valuesmodel.h>

#include <session/profiles/profilevalues.h>
#include <workbench/placeholders/variablename.h>
#include <workbench/profiles/enteredsecret.h>

#include <algorithm>
#include <utility>

namespace RadarDesk::gui {

using namespace workbench;
using namespace session;

ValuesModel::ValuesModel(ProfileValues &secrets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_secrets(secrets)
{
    connect(&secrets, &ProfileValues::changed, this, [this](const QString &id) {
        if (id == m_id && !m_values.isEmpty())
            Q_EMIT dataChanged(index(0, ValueColumn), index(rowCount() - 1, ValueColumn));
    });
}

void ValuesModel::setValues(const QString &id, const QList<ProfileValue> &values)
{
    if (m_id == id && m_values == values)
        return;
    beginResetModel();
    m_id = id;
    m_values = values;
    endResetModel();
}

QModelIndex ValuesModel::add()
{
    QString name = QStringLiteral("name");
    for (int number = 2; !nameFault(-1, name).isEmpty(); ++number)
        name = QStringLiteral("name%1").arg(number);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_values.append({name, {}});
    endInsertRows();
    Q_EMIT edited();
    return index(row, NameColumn);
}

void ValuesModel::remove(int row)
{
    if (row < 0 || row >= m_values.size())
        return;
    beginRemoveRows({}, row, row);
    m_values.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int ValuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ValuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ValuesModel::shownValue(const ProfileValue &value) const
{
    if (!value.isSecret)
        return value.value;
    if (m_secrets.knows(m_id, value.name))
        return QStringLiteral("••••••");
    return m_secrets.place(m_id) == ProfileValues::Place::Asking ? tr("Asking the keychain…")
                                                                 : tr("In the keychain");
}

QVariant ValuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_values.size())
        return {};
    const ProfileValue &value = m_values.at(index.row());
    switch (index.column()) {
    case NameColumn:
        return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(value.name) : QVariant();
    case ValueColumn:
        if (role == Qt::EditRole)
            return value.value; // empty for a secret one: it is typed again, never shown
        return role == Qt::DisplayRole ? QVariant(shownValue(value)) : QVariant();
    case SecretColumn:
        if (role == Qt::CheckStateRole)
            return value.isSecret ? Qt::Checked : Qt::Unchecked;
        return role == Qt::AccessibleTextRole ? QVariant(tr("Secret")) : QVariant();
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Secret");
    }
}

Qt::ItemFlags ValuesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == SecretColumn)
        return flags | Qt::ItemIsUserCheckable;
    // The keychain knows a secret value by its name.
    const bool isFixed = index.column() == NameColumn && m_values.at(index.row()).isSecret;
    return isFixed ? flags : flags | Qt::ItemIsEditable;
}

QString ValuesModel::nameFault(int row, const QString &name) const
{
    for (int other = 0; other < m_values.size(); ++other) {
        if (other != row && m_values.at(other).name == name)
            return tr("Another value is named “%1”.").arg(name);
    }
    return variableNameFault(name);
}

QString ValuesModel::setValue(ProfileValue &value, const QString &text)
{
    if (!value.isSecret) {
        if (looksLikeSecret(text))
            return tr("This looks like a secret. Select “Secret” first.");
        value.value = text;
        return {};
    }
    if (text.isEmpty())
        return {}; // it stays as it is
    if (QString fault = ProfileValues::secretFault(text); !fault.isEmpty())
        return fault;
    m_secrets.setSecret(m_id, value.name, PushRadar::HiddenText(text));
    return {};
}

QString ValuesModel::setSecret(ProfileValue &value, bool isSecret)
{
    if (value.isSecret == isSecret)
        return {};
    const QString text = value.value;
    const QString name = value.name; // what edited() leads to may replace the values
    if (isSecret && !text.isEmpty()) {
        if (QString fault = ProfileValues::secretFault(text); !fault.isEmpty())
            return fault;
    }
    value.isSecret = isSecret;
    value.value.clear();
    if (!isSecret || text.isEmpty())
        return {};
    Q_EMIT edited(); // the keychain takes what the profile has
    m_secrets.setSecret(m_id, name, PushRadar::HiddenText(text));
    return {};
}

bool ValuesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.row() >= m_values.size())
        return false;
    ProfileValue &row = m_values[index.row()];
    QString fault;
    if (index.column() == SecretColumn && role == Qt::CheckStateRole) {
        fault = setSecret(row, value.toInt() == Qt::Checked);
    } else if (index.column() == NameColumn && role == Qt::EditRole) {
        const QString name = value.toString().trimmed();
        fault = nameFault(index.row(), name);
        if (fault.isEmpty())
            row.name = name;
    } else if (index.column() == ValueColumn && role == Qt::EditRole) {
        fault = setValue(row, value.toString());
    } else {
        return false;
    }
    Q_EMIT checked(fault);
    if (!fault.isEmpty())
        return false;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

} // namespace RadarDesk::gui

#include "moc_valuesmodel.cpp"
