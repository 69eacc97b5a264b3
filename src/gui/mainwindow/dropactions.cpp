// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/dropactions.h>

#include <base/keychain/secretstore.h>
#include <gui/composer/codeclipboard.h>
#include <gui/composer/composerpanel.h>
#include <gui/drop/filedrops.h>
#include <gui/kit/layout/pageswitch.h>
#include <gui/mainwindow/windowsheets.h>
#include <gui/scenarios/scenariofiles.h>
#include <gui/scenarios/scenariospanel.h>
#include <gui/sidebar/sidebar.h>
#include <gui/templates/templatespanel.h>
#include <gui/transfer/transfersheets.h>
#include <session/profiles/activeprofile.h>
#include <workbench/core/workspace.h>
#include <workbench/templates/templatesmodel.h>

namespace RadarDesk::gui {

using namespace workbench;

DropActions::DropActions(const Services &services, const Parts &parts)
    : QObject(&parts.window)
    , m_services(services)
    , m_parts(parts)
    , m_drops(new FileDrops(parts.window))
{
    connect(m_drops, &FileDrops::agreed, this, &DropActions::take);
}

void DropActions::open(const QStringList &places)
{
    m_drops->take(places);
}

void DropActions::take(const DroppedFile &file)
{
    WindowPanels &panels = m_parts.panels;
    switch (file.kind) {
    case DroppedFile::Kind::Message:
        panels.places->show(panels.composer);
        m_parts.code.take(file.message);
        break;
    case DroppedFile::Kind::Templates:
        panels.sidebar->openTemplates();
        panels.templates->importFrom(file.path);
        break;
    case DroppedFile::Kind::Recording:
        addTemplates(file.templates);
        break;
    case DroppedFile::Kind::Calls:
        panels.places->show(panels.privateChannels);
        panels.privateChannels->openRecording(file.path);
        break;
    case DroppedFile::Kind::Scenarios:
        panels.places->show(panels.scenarios);
        panels.scenarios->panel().files()->importFrom(file.path);
        break;
    case DroppedFile::Kind::Profiles:
        m_parts.sheets.importProfiles(file.path);
        break;
    case DroppedFile::Kind::Environment:
        addProfile(file);
        break;
    case DroppedFile::Kind::Events:
        m_parts.transfer.openImport(m_services.active.profile().id, file.path);
        break;
    case DroppedFile::Kind::Refused:
        break;
    }
}

void DropActions::addTemplates(const QList<MessageTemplate> &templates)
{
    m_parts.panels.sidebar->openTemplates();
    m_services.templates.addNew(templates);
}

void DropActions::addProfile(const DroppedFile &file)
{
    const QString id = m_services.workspace.profiles().add(file.profile);
    if (file.secret)
        m_services.secretStore.keep(id, *file.secret);
    m_parts.sheets.openProfiles(id);
}

} // namespace RadarDesk::gui

#include "moc_dropactions.cpp"
