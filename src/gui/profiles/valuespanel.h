// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/profiles/valuesmodel.h>

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace RadarDesk::gui {

/// The values of a profile or a folder in a small table, and where the secret ones are.
class ValuesPanel : public QWidget
{
    Q_OBJECT

public:
    /// \a secrets must outlive it.
    explicit ValuesPanel(session::ProfileValues &secrets, QWidget *parent = nullptr);

    /// Those of the profile or the folder of that id.
    void edit(const QString &id, const QList<workbench::ProfileValue> &values);
    /// What the table is called for those who can't see it.
    void setTableName(const QString &name);
    [[nodiscard]] const QList<workbench::ProfileValue> &values() const { return m_model.values(); }

Q_SIGNALS:
    void edited();

private:
    void setUpTable();
    void showFault(const QString &fault);
    void showState();

    session::ProfileValues &m_secrets;
    ValuesModel m_model;
    QString m_id;
    QTableView *m_table;
    QPushButton *m_remove;
    QLabel *m_fault;
    QLabel *m_hint;
};

} // namespace RadarDesk::gui
