// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <history/store/history.h>
#include <session/connections/connection.h>
#include <session/delivery/deliveryreport.h>

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>

namespace RadarDesk::workbench {
class Workspace;
}

namespace RadarDesk::session {

class ActiveProfile;
class RecordingRelay;
class ServiceObservation;

/// Finds out why a message didn't arrive: gathers what the history and the list of connections know
/// of it, and walks its way. Nobody is called. It looks at half an hour, and at so many events of
/// each sort, however large the history is.
class DeliveryInquiry : public QObject
{
    Q_OBJECT

public:
    /// All of them must outlive this.
    struct Services
    {
        history::History &history;
        const workbench::Workspace &workspace;
        const ActiveProfile &active;
        ServiceObservation &observation;
        const RecordingRelay *relay = nullptr; ///< Where there is one.
    };

    explicit DeliveryInquiry(const Services &services, QObject *parent = nullptr);
    ~DeliveryInquiry() override;

    /// Begins anew, and ends an inquiry that runs; finished() follows.
    void ask(const DeliveryQuestion &question);
    /// Asks the same again, of what has happened since. One that runs ends first.
    void askAgain();
    [[nodiscard]] bool isRunning() const { return m_round != nullptr; }
    [[nodiscard]] const DeliveryQuestion &question() const { return m_question; }
    /// What the last one came to; nothing before the first.
    [[nodiscard]] const std::optional<DeliveryReport> &report() const { return m_report; }

Q_SIGNALS:
    void started();
    void finished();

private:
    struct Round;

    void read(const history::HistoryFilter &filter, int limit,
              QList<workbench::Event> Round::*place);
    void onRead();
    void readLastCall();
    void finish();
    [[nodiscard]] DeliveryEvidence evidence() const;
    [[nodiscard]] ServiceView view() const;
    [[nodiscard]] QList<Connection> connections() const;

    Services m_services;
    DeliveryQuestion m_question;
    std::unique_ptr<Round> m_round;
    bool m_isAskedAgain = false; ///< While the round runs.
    std::optional<DeliveryReport> m_report;
};

} // namespace RadarDesk::session
