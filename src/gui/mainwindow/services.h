// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gui/privatechannels/privatechannelspanel.h>

#include <functional>

namespace RadarDesk::base {
class SecretStore;
}

namespace RadarDesk::sandbox {
class SubscriberPages;
}

namespace RadarDesk::workbench {
class FaultRulesModel;
class FolderValuesList;
class PlaceholderValues;
class Preferences;
class SavedMessages;
class ScenariosModel;
class TemplatesModel;
class Workspace;
} // namespace RadarDesk::workbench

namespace RadarDesk::history {
class History;
class SavedSearches;
class TimelineModel;
} // namespace RadarDesk::history

namespace RadarDesk::session {
class ActiveProfile;
class BroadcastPolicy;
class ChannelListening;
class DeliveryInquiry;
class FaultControl;
class HistoryRemoval;
class HistoryTransfer;
class HistoryRetention;
class MessageMeter;
class PageListener;
class ProfileRemoval;
class ProfileValues;
class RecordingRelay;
class SandboxCredentials;
class SandboxPort;
class ScenarioRunner;
class ServiceObservation;
class ServiceRecognition;
class Session;
} // namespace RadarDesk::session

namespace RadarDesk::gui {

class Theme;
class Zoom;

/// The services of the window.
struct Services
{
    workbench::Workspace &workspace;
    history::History &history;
    history::TimelineModel &timeline;
    session::HistoryRemoval &historyRemoval;
    session::HistoryTransfer &historyTransfer;
    session::HistoryRetention &retention;
    session::Session &session;
    session::ChannelListening &listening;
    sandbox::SubscriberPages &pages;
    session::PageListener &listener;
    session::ActiveProfile &active;
    base::SecretStore &secretStore;
    session::ProfileRemoval &removal;
    session::BroadcastPolicy &gate;
    workbench::PlaceholderValues &placeholders;
    workbench::TemplatesModel &templates;
    history::SavedSearches &searches;
    workbench::SavedMessages &saved;
    workbench::ScenariosModel &scenarios;
    session::ScenarioRunner &runner;
    session::ServiceObservation &observation;
    session::RecordingRelay &relay;
    session::DeliveryInquiry &delivery;
    session::MessageMeter &meter;
    workbench::FaultRulesModel &faultRules;
    session::FaultControl &faults;
    PrivateChannelsPanel::Services privateChannels;
    session::SandboxCredentials &credentials;
    session::SandboxPort &port;
    session::ServiceRecognition &recognition;
    session::ProfileValues &profileValues;
    workbench::FolderValuesList &folderValues;
    Theme &theme;
    Zoom &zoom;
    workbench::Preferences &preferences;
    /// Removes secrets from an exported file.
    std::function<QByteArray(const QByteArray &)> redact;
};

} // namespace RadarDesk::gui
