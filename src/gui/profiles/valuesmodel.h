// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/profiles/profile.h>

#include <QAbstractTableModel>

namespace RadarDesk::session {
class ProfileValues;
}

namespace RadarDesk::gui {

/// The values of a profile or a folder, to be edited: name, value, and whether it is secret. A
/// secret value goes to the keychain and is never shown again.
class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, SecretColumn, ColumnCount };

    /// \a secrets must outlive it.
    explicit ValuesModel(session::ProfileValues &secrets, QObject *parent = nullptr);

    /// Those of the profile or the folder of that id.
    void setValues(const QString &id, const QList<workbench::ProfileValue> &values);
    [[nodiscard]] const QList<workbench::ProfileValue> &values() const { return m_values; }
    /// Adds a value with a name of its own; returns its name's index.
    QModelIndex add();
    void remove(int row);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// values() is other than before.
    void edited();
    /// Why something wasn't taken; empty when it was.
    void checked(const QString &fault);

private:
    [[nodiscard]] QString nameFault(int row, const QString &name) const;
    [[nodiscard]] QString shownValue(const workbench::ProfileValue &value) const;
    [[nodiscard]] QString setValue(workbench::ProfileValue &value, const QString &text);
    [[nodiscard]] QString setSecret(workbench::ProfileValue &value, bool isSecret);

    session::ProfileValues &m_secrets;
    QString m_id;
    QList<workbench::ProfileValue> m_values;
};

} // namespace RadarDesk::gui
