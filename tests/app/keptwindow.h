// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <privatechannels/access/accessfile.h>
#include <privatechannels/checks/checksfile.h>
#include <privatechannels/endpoint/endpointrulesfile.h>
#include <privatechannels/identities/identitiesfile.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/foldervaluesfile.h>
#include <workbench/templates/templatesfile.h>

namespace RadarDesk {

/// One kind of kept file in one window: entries with an id, and one text of them.
class KeptWindow
{
public:
    KeptWindow() = default;
    virtual ~KeptWindow() = default;
    Q_DISABLE_COPY_MOVE(KeptWindow)

    /// Adds an entry with that id, or puts it in place of the one that is there.
    virtual void put(const QString &id, const QString &text) = 0;
    virtual void remove(const QString &id) = 0;
    [[nodiscard]] virtual QStringList texts() const = 0;
    virtual void load() = 0;
    virtual void flush() = 0;

    QStringList notices;
};

template <typename Model, typename File> class KeptWindowOf : public KeptWindow
{
public:
    explicit KeptWindowOf(const QString &path)
        : file(path, model)
    {
        QObject::connect(&file, &File::warning, &file,
                         [this](const QString &sentences) { notices.append(sentences); });
    }
    void load() override { file.load(); }
    void flush() override { file.flush(); }

    Model model;
    File file;
};

class TemplatesWindow : public KeptWindowOf<workbench::TemplatesModel, workbench::TemplatesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        model.setTemplate(
            *workbench::MessageTemplate::make({.name = text, .channel = "c", .data = "{}"}, id));
    }
    void remove(const QString &id) override { model.remove({id}); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<workbench::MessageTemplate> all = model.templates();
        for (const workbench::MessageTemplate &one : all)
            texts.append(one.name());
        return texts;
    }
};

class ScenariosWindow : public KeptWindowOf<workbench::ScenariosModel, workbench::ScenariosFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        if (const QModelIndex there = model.indexOf(id); there.isValid())
            model.setData(there, text);
        else
            model.add(*workbench::Scenario::make({.name = text}, id));
    }
    void remove(const QString &id) override { model.remove(model.indexOf(id)); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<workbench::Scenario> all = model.scenarios();
        for (const workbench::Scenario &one : all)
            texts.append(one.name());
        return texts;
    }
};

class ChecksWindow : public KeptWindowOf<privatechannels::ChecksModel, privatechannels::ChecksFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        privatechannels::SavedCheck check;
        check.settings.id = id;
        check.settings.name = text;
        model.setCheck(check);
    }
    void remove(const QString &id) override { model.remove(id); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        for (const privatechannels::SavedCheck &one : model.checks())
            texts.append(one.settings.name);
        return texts;
    }
};

class IdentitiesWindow
    : public KeptWindowOf<privatechannels::IdentitiesModel, privatechannels::IdentitiesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        privatechannels::Identity identity{.id = id, .name = text, .cookies = {}, .headers = {}};
        if (model.find(id))
            model.update(identity);
        else
            model.add(identity);
    }
    void remove(const QString &id) override { model.remove(id); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<privatechannels::IdentityEntry> kept = model.kept();
        for (const privatechannels::IdentityEntry &one : kept)
            texts.append(one.identity.name);
        return texts;
    }
};

class FoldersWindow : public KeptWindowOf<workbench::FolderValuesList, workbench::FolderValuesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override { model.set({id, text, {}}); }
    void remove(const QString &id) override { model.remove(id); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        for (const workbench::FolderValues &each : model.all())
            texts.append(each.folder);
        return texts;
    }
};

class ProfilesWindow : public KeptWindowOf<workbench::ProfilesModel, workbench::ProfilesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        workbench::Profile profile;
        profile.id = id;
        profile.name = text;
        if (model.find(id))
            model.update(profile);
        else
            model.add(profile);
    }
    void remove(const QString &id) override { model.remove(id); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<workbench::Profile> kept = model.kept();
        for (const workbench::Profile &one : kept)
            texts.append(one.name);
        return texts;
    }
};

class RulesWindow
    : public KeptWindowOf<privatechannels::EndpointRulesModel, privatechannels::EndpointRulesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        QList<privatechannels::EndpointRule> rules = model.rules();
        for (privatechannels::EndpointRule &rule : rules) {
            if (rule.id == id) {
                rule.channels = text;
                model.setRules(rules);
                return;
            }
        }
        model.restore(
            {privatechannels::EndpointRule{.id = id, .channels = text}, model.rowCount() - 1});
    }
    void remove(const QString &id) override
    {
        for (int row = model.rowCount() - 1; row >= 0; --row) {
            if (model.rules().at(row).id == id)
                model.remove(row);
        }
    }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        for (const privatechannels::EndpointRule &rule : model.rules().first(model.rowCount() - 1))
            texts.append(rule.channels);
        return texts;
    }
};

/// An entry is the plan of a profile, and its text a channel in it.
class AccessWindow : public KeptWindow
{
public:
    explicit AccessWindow(const QString &path)
        : m_model(m_identities)
        , m_file(path, m_model)
        , m_path(path)
    {
        QObject::connect(&m_file, &privatechannels::AccessFile::warning, &m_file,
                         [this](const QString &sentences) { notices.append(sentences); });
    }
    void put(const QString &id, const QString &text) override
    {
        m_file.showProfile(id);
        privatechannels::AccessPlan plan = privatechannels::newAccessPlan();
        plan.channels = QStringList{text};
        m_model.setPlan(plan);
    }
    void remove(const QString &id) override
    {
        m_file.showProfile("shown");
        m_file.forget(id);
    }
    [[nodiscard]] QStringList texts() const override
    {
        // What the model does not show is only in the file.
        privatechannels::IdentitiesModel identities;
        privatechannels::AccessModel model(identities);
        privatechannels::AccessFile file(m_path, model);
        file.load();
        QStringList texts;
        for (const char *id : {"a", "b", "c", "d", "x"}) {
            file.showProfile(id);
            texts += model.plan().channels;
        }
        return texts;
    }
    void load() override { m_file.load(); }
    void flush() override { m_file.flush(); }

private:
    privatechannels::IdentitiesModel m_identities;
    privatechannels::AccessModel m_model;
    privatechannels::AccessFile m_file;
    QString m_path;
};

} // namespace RadarDesk
