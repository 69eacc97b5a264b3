// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <workbench/scenarios/scenario.h>

#include <QObject>

#include <functional>

class QWidget;

namespace RadarDesk::workbench {
class ScenariosModel;
}

namespace RadarDesk::gui {

/// Scenarios as files to give away and to take in, and what is to be said about that.
class ScenarioFiles : public QObject
{
    Q_OBJECT

public:
    /// Makes of an export what is given away.
    using Filter = std::function<QByteArray(const QByteArray &)>;

    /// \a scenarios must outlive it; \a window is the one that asks for names.
    ScenarioFiles(workbench::ScenariosModel &scenarios, Filter filter, QWidget *window);

    void importFrom(const QString &path);
    void exportTo(const QString &path, const QList<workbench::Scenario> &scenarios);
    /// Asks for the file first.
    void chooseImport();
    void chooseExport(const QList<workbench::Scenario> &scenarios);

Q_SIGNALS:
    void imported(const QModelIndex &index);
    void said(const QString &text);

private:
    workbench::ScenariosModel &m_scenarios;
    Filter m_filter;
    QWidget *m_window;
};

} // namespace RadarDesk::gui
