// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keptsteps.h"

namespace RadarDesk {

using namespace base;
using namespace workbench;

namespace {

constexpr QLatin1String CounterEntry("counter");

QString stepName(int step)
{
    return QStringLiteral("step-%1").arg(step);
}

/// A text of another length with each step, and beyond what one write takes.
QString stepText(int step)
{
    return QString(20'000 + step * 1'000, QChar(u'a' + step % 26));
}

MessageTemplate templateOf(const QString &id, int step)
{
    const QByteArray data = "{\"step\":" + QByteArray::number(step) + ",\"text\":\""
        + stepText(step).toLatin1() + "\"}";
    return *MessageTemplate::make({.name = id, .channel = QStringLiteral("c"), .data = data}, id);
}

Profile profileOf(const QString &id, int step)
{
    Profile profile;
    profile.id = id;
    profile.name = id;
    profile.publicKey = stepText(step);
    profile.keepDays = step;
    return profile;
}

} // namespace

KeptSteps::KeptSteps(const QString &folder)
    : m_templatesFile(folder + QStringLiteral("/data/templates.json"), m_templates)
    , m_profilesFile(folder + QStringLiteral("/settings/profiles.json"), m_profiles)
    , m_workspaceFile(folder + QStringLiteral("/data/workspace.json"))
{
    m_workspaceFile.setForm({.format = QStringLiteral("radardesk-workspace"),
                             .members = {QStringLiteral("workspace")}});
    const auto onSaved = [this] { m_isSaved = true; };
    const auto onFailed = [this](const QString &reason) {
        m_isSaved = false;
        m_reason = reason;
    };
    QObject::connect(&m_templatesFile, &TemplatesFile::saved, &m_workspaceFile, onSaved);
    QObject::connect(&m_profilesFile, &ProfilesFile::saved, &m_workspaceFile, onSaved);
    QObject::connect(&m_workspaceFile, &StateFile::saved, &m_workspaceFile, onSaved);
    QObject::connect(&m_templatesFile, &TemplatesFile::failed, &m_workspaceFile, onFailed);
    QObject::connect(&m_profilesFile, &ProfilesFile::failed, &m_workspaceFile, onFailed);
    QObject::connect(&m_workspaceFile, &StateFile::failed, &m_workspaceFile, onFailed);
}

QStringList KeptSteps::load()
{
    m_templatesFile.load();
    m_profilesFile.load();
    m_workspace = m_workspaceFile.load().value(u"workspace").toObject();
    QStringList wrong{m_templatesFile.notice(), m_profilesFile.notice(),
                      m_workspaceFile.setAside()};
    wrong.removeAll(QString());
    for (const File file : Files) {
        if (reached(file) < 0)
            wrong.append(QStringLiteral("File %1 is torn.").arg(static_cast<int>(file)));
    }
    return wrong;
}

QString KeptSteps::make(File file)
{
    m_isSaved = false;
    m_reason = QStringLiteral("Nothing was said.");
    change(file, reached(file) + 1);
    flush(file);
    return m_isSaved ? QString() : m_reason;
}

void KeptSteps::change(File file, int step)
{
    switch (file) {
    case File::Templates:
        m_templates.setTemplate(templateOf(CounterEntry, step));
        m_templates.setTemplate(templateOf(stepName(step), step));
        return;
    case File::Profiles:
        if (m_profiles.find(CounterEntry) == nullptr)
            m_profiles.add(profileOf(CounterEntry, step));
        m_profiles.update(profileOf(CounterEntry, step));
        m_profiles.add(profileOf(stepName(step), step));
        return;
    case File::Workspace:
        m_workspace.insert(QStringLiteral("step"), step);
        m_workspace.insert(QStringLiteral("text"), stepText(step));
        m_workspaceFile.save({{QStringLiteral("workspace"), m_workspace}});
    }
}

void KeptSteps::flush(File file)
{
    switch (file) {
    case File::Templates:
        m_templatesFile.flush();
        return;
    case File::Profiles:
        m_profilesFile.flush();
        return;
    case File::Workspace:
        m_workspaceFile.flush();
    }
}

int KeptSteps::reached(File file) const
{
    switch (file) {
    case File::Templates:
        return templatesReached();
    case File::Profiles:
        return profilesReached();
    case File::Workspace:
        break;
    }
    return workspaceReached();
}

int KeptSteps::templatesReached() const
{
    const auto all = static_cast<int>(m_templates.templates().size());
    if (all == 0)
        return 0;
    bool isWhole = m_templates.find(CounterEntry) == templateOf(CounterEntry, all - 1);
    for (int step = 1; step < all; ++step)
        isWhole = isWhole && m_templates.find(stepName(step)) == templateOf(stepName(step), step);
    return isWhole ? all - 1 : -1;
}

int KeptSteps::profilesReached() const
{
    QList<Profile> wanted;
    const auto all = static_cast<int>(m_profiles.kept().size());
    for (int step = 0; step < all; ++step)
        wanted.append(step == 0 ? profileOf(CounterEntry, all - 1)
                                : profileOf(stepName(step), step));
    return m_profiles.kept() == wanted ? std::max(0, all - 1) : -1;
}

int KeptSteps::workspaceReached() const
{
    const int step = m_workspace.value(u"step").toInt();
    const bool isWhole = step == 0 || m_workspace.value(u"text").toString() == stepText(step);
    return isWhole ? step : -1;
}

} // namespace RadarDesk
