// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointcallsmodel.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>

#include <workbench/profiles/profile.h>

#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QKeyEvent;
class QMenu;

namespace RadarDesk::privatechannels {
class EndpointServer;
struct EndpointStartFault;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

class EmptyState;
class EndpointBar;
class PageSwitch;
class RuleList;

namespace Ui {
class EndpointPanel;
}

/// The endpoint that RadarDesk serves for pages under development: its switch, its rules, and the
/// last calls.
class EndpointPanel : public QWidget
{
    Q_OBJECT

public:
    /// What it works with.
    struct Services
    {
        privatechannels::EndpointRulesModel &rules;
        privatechannels::EndpointServer &server;
        std::function<workbench::Profile()> profile; ///< The one in use.
    };

    explicit EndpointPanel(const Services &services, QWidget *parent = nullptr);
    ~EndpointPanel() override;

    /// Serves again if it was on at the end of the last run; says in place why not.
    void resume();
    /// Shows the call that gave the token of that digest; false when there is none.
    [[nodiscard]] bool showCallOf(const QByteArray &tokenDigest);

Q_SIGNALS:
    /// The connection is wanted that a call was for: that socket, or whoever presented the token.
    void connectionRequested(const QString &socketId, const QByteArray &tokenDigest);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTables();
    void placeDivider();
    void showFault(const privatechannels::EndpointStartFault &fault);
    void showCalls();
    void showVerdict();
    void showCall();
    void showRule();
    void showRules();
    void add();
    void duplicate();
    void remove();
    void undoRemoval();
    void showMenu(const QPoint &position);
    void showCallMenu(const QPoint &position);
    [[nodiscard]] bool takesKey(const QKeyEvent &event);

    std::unique_ptr<Ui::EndpointPanel> m_ui;
    privatechannels::EndpointRulesModel &m_rules;
    privatechannels::EndpointServer &m_server;
    EndpointBar *m_bar;
    RuleList *m_list = nullptr;
    privatechannels::EndpointCallsModel m_calls;
    PageSwitch *m_switch;
    EmptyState *m_noCalls = nullptr;
    std::optional<privatechannels::EndpointRulesModel::Removed> m_removed;
};

} // namespace RadarDesk::gui
