// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <properties/drawn.h>

#include <privatechannels/identities/identitiesfile.h>
#include <workbench/profiles/plan.h>
#include <workbench/profiles/profilesfile.h>
#include <workbench/scenarios/scenariosfile.h>
#include <workbench/templates/templatesfile.h>

#include <QTemporaryDir>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::privatechannels;

class TestKeptProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void templatesAreKept();
    void scenariosAreKept();
    void profilesAreKept();
    void identitiesAreKept();
};

namespace {

/// Has \a fill change a model whose file is kept, and \a isSame look at one that reads the file.
template <typename File, typename Model, typename Fill, typename IsSame>
void keepAndLoad(Fill fill, IsSame isSame)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("kept.json"));
    Model model;
    File file(path, model);
    file.load();
    fill(model);
    file.flush();
    Model again;
    File written(path, again);
    written.load();
    RC_ASSERT(written.notice().isEmpty());
    RC_ASSERT(isSame(model, again));
}

TemplateFields drawnFields()
{
    return {.name = *Drawn::name(),
            .folder = *rc::gen::oneOf(rc::gen::just(QString()), Drawn::name()),
            .channel = *Drawn::channel(),
            .data = *Drawn::object()};
}

Scenario drawnScenario()
{
    QList<ScenarioStep> steps{
        ScenarioStep::broadcast(*Drawn::channel(), *Drawn::object(1)).value(),
        ScenarioStep::wait(
            TimeRange::make(std::chrono::milliseconds(*rc::gen::inRange(1, 100'000))).value())};
    steps.append(
        ScenarioStep::repeat({.times = *rc::gen::inRange<qint64>(1, 1'000'000)}, steps).value());
    return Scenario::make({.name = *Drawn::name(), .steps = steps}).value();
}

} // namespace

void TestKeptProperties::templatesAreKept()
{
    QVERIFY(rc::check("templates come back from their file", [] {
        keepAndLoad<TemplatesFile, TemplatesModel>(
            [](TemplatesModel &model) {
                model.setTemplates({MessageTemplate::make(drawnFields()).value(),
                                    MessageTemplate::make(drawnFields()).value()});
                Q_EMIT model.templatesChanged();
            },
            [](const TemplatesModel &one, const TemplatesModel &other) {
                return one.templates() == other.templates() && one.templates().size() == 2;
            });
    }));
}

void TestKeptProperties::scenariosAreKept()
{
    QVERIFY(rc::check("scenarios come back from their file", [] {
        keepAndLoad<ScenariosFile, ScenariosModel>(
            [](ScenariosModel &model) {
                model.setScenarios({drawnScenario(), drawnScenario()});
                Q_EMIT model.scenariosChanged();
            },
            [](const ScenariosModel &one, const ScenariosModel &other) {
                return one.scenarios() == other.scenarios() && one.scenarios().size() == 2;
            });
    }));
}

void TestKeptProperties::profilesAreKept()
{
    QVERIFY(rc::check("profiles come back from their file", [] {
        keepAndLoad<ProfilesFile, ProfilesModel>(
            [](ProfilesModel &model) {
                Profile profile = newProfile();
                profile.name = *Drawn::name();
                profile.serviceAddress = *Drawn::text();
                profile.publicKey = *Drawn::text();
                profile.authenticationEndpoint = *Drawn::text();
                profile.endpointHeaders = {{*Drawn::name(), *Drawn::text()}};
                profile.defaultChannel = *Drawn::text();
                profile.production = *rc::gen::arbitrary<bool>();
                profile.keepDays = *rc::gen::inRange(0, 36'500);
                profile.dailyMessages = *rc::gen::inRange(0, MostDailyMessages);
                model.add(profile);
            },
            [](const ProfilesModel &one, const ProfilesModel &other) {
                return one.kept() == other.kept() && one.kept().size() == 1;
            });
    }));
}

void TestKeptProperties::identitiesAreKept()
{
    QVERIFY(rc::check("identities come back from their file", [] {
        keepAndLoad<IdentitiesFile, IdentitiesModel>(
            [](IdentitiesModel &model) {
                Identity identity = newIdentity();
                identity.name = *Drawn::name();
                identity.headers = {{QStringLiteral("X-Page"), *Drawn::name()}};
                model.add(identity);
            },
            [](const IdentitiesModel &one, const IdentitiesModel &other) {
                return one.kept().size() == 1 && other.kept().size() == 1
                    && one.kept().first().identity == other.kept().first().identity;
            });
    }));
}

int tst_keptproperties(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestKeptProperties test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keptproperties.moc"
