// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/endpoint/endpointreplacement.h>

#include <workbench/profiles/profile.h>

#include <QWidget>

#include <functional>
#include <memory>

namespace RadarDesk::privatechannels {
class EndpointRulesModel;
class EndpointServer;
struct EndpointStartFault;
} // namespace RadarDesk::privatechannels

namespace RadarDesk::gui {

namespace Ui {
class EndpointBar;
}

/// The switch of the endpoint that is served, where it is, and what there is to copy of it.
class EndpointBar : public QWidget
{
    Q_OBJECT

public:
    /// What it works with.
    struct Services
    {
        privatechannels::EndpointServer &server;
        const privatechannels::EndpointRulesModel &rules;
        std::function<workbench::Profile()> profile; ///< The one in use.
    };

    explicit EndpointBar(const Services &services, QWidget *parent = nullptr);
    ~EndpointBar() override;

    /// Serves again if it was on at the end of the last run.
    void resume();
    /// Serves at that port from now on.
    void serveAt(quint16 port);

Q_SIGNALS:
    /// \a text is what a person should know.
    void said(const QString &text);
    /// It was switched on, and nothing is served.
    void failed(const RadarDesk::privatechannels::EndpointStartFault &fault);
    /// It is switched: what was said of the last time counts no more.
    void tried();

private:
    void setUpMenus();
    void serve(bool on);
    void onPortEdited(const QString &text);
    void showServing();
    void copyReal(privatechannels::EndpointReplacement replacement);
    void copyText(const QString &text);

    std::unique_ptr<Ui::EndpointBar> m_ui;
    privatechannels::EndpointServer &m_server;
    const privatechannels::EndpointRulesModel &m_rules;
    std::function<workbench::Profile()> m_profile;
};

} // namespace RadarDesk::gui
