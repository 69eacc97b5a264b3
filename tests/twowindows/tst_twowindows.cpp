// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <access/accessfile.h>
#include <checks/checksfile.h>
#include <endpoint/endpointrulesfile.h>
#include <identities/identitiesfile.h>
#include <profiles/profilesfile.h>
#include <scenarios/scenariosfile.h>
#include <templates/templatesfile.h>

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace RadarDesk;

/// Two windows, each with a memory of its own, on the same files.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepWhatBothAdd_data() { addKinds(); }
    void keepWhatBothAdd();
    void keepChangesOfDifferentEntries_data() { addKinds(); }
    void keepChangesOfDifferentEntries();
    void keepBothChangesOfOneEntry_data() { addKinds(); }
    void keepBothChangesOfOneEntry();
    void removeWhatTheOtherRemoved_data() { addKinds(); }
    void removeWhatTheOtherRemoved();
    void keepWhatOneChangedAndTheOtherRemoved_data() { addKinds(); }
    void keepWhatOneChangedAndTheOtherRemoved();
    void loseNothingInManyRounds_data() { addKinds(); }
    void loseNothingInManyRounds();

private:
    static void addKinds();
};

namespace {

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
        QObject::connect(&file, &File::noticed, &file,
                         [this](const QString &sentences) { notices.append(sentences); });
    }
    void load() override { file.load(); }
    void flush() override { file.flush(); }

    Model model;
    File file;
};

class TemplatesWindow : public KeptWindowOf<TemplatesModel, TemplatesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        model.put(*MessageTemplate::make({.name = text, .channel = "c", .data = "{}"}, id));
    }
    void remove(const QString &id) override { model.remove({id}); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<MessageTemplate> all = model.templates();
        for (const MessageTemplate &one : all)
            texts.append(one.name());
        return texts;
    }
};

class ScenariosWindow : public KeptWindowOf<ScenariosModel, ScenariosFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        if (const QModelIndex there = model.indexOf(id); there.isValid())
            model.setData(there, text);
        else
            model.add(*Scenario::make({.name = text}, id));
    }
    void remove(const QString &id) override { model.remove(model.indexOf(id)); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<Scenario> all = model.scenarios();
        for (const Scenario &one : all)
            texts.append(one.name());
        return texts;
    }
};

class ChecksWindow : public KeptWindowOf<ChecksModel, ChecksFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        KeptCheck check;
        check.settings.id = id;
        check.settings.name = text;
        model.put(check);
    }
    void remove(const QString &id) override { model.remove(id); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        for (const KeptCheck &one : model.checks())
            texts.append(one.settings.name);
        return texts;
    }
};

class IdentitiesWindow : public KeptWindowOf<IdentitiesModel, IdentitiesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        Identity identity{.id = id, .name = text, .cookies = {}, .headers = {}};
        if (model.find(id))
            model.update(identity);
        else
            model.add(identity);
    }
    void remove(const QString &id) override { model.remove(id); }
    [[nodiscard]] QStringList texts() const override
    {
        QStringList texts;
        const QList<IdentityEntry> kept = model.kept();
        for (const IdentityEntry &one : kept)
            texts.append(one.identity.name);
        return texts;
    }
};

class ProfilesWindow : public KeptWindowOf<ProfilesModel, ProfilesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        Profile profile;
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
        const QList<Profile> kept = model.kept();
        for (const Profile &one : kept)
            texts.append(one.name);
        return texts;
    }
};

class RulesWindow : public KeptWindowOf<EndpointRulesModel, EndpointRulesFile>
{
public:
    using KeptWindowOf::KeptWindowOf;
    void put(const QString &id, const QString &text) override
    {
        QList<EndpointRule> rules = model.rules();
        for (EndpointRule &rule : rules) {
            if (rule.id == id) {
                rule.channels = text;
                model.setRules(rules);
                return;
            }
        }
        model.restore({EndpointRule{.id = id, .channels = text}, model.rowCount() - 1});
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
        for (const EndpointRule &rule : model.rules().first(model.rowCount() - 1))
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
        QObject::connect(&m_file, &AccessFile::noticed, &m_file,
                         [this](const QString &sentences) { notices.append(sentences); });
    }
    void put(const QString &id, const QString &text) override
    {
        m_file.showProfile(id);
        AccessPlan plan = newAccessPlan();
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
        IdentitiesModel identities;
        AccessModel model(identities);
        AccessFile file(m_path, model);
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
    IdentitiesModel m_identities;
    AccessModel m_model;
    AccessFile m_file;
    QString m_path;
};

using MakeWindow = std::function<std::unique_ptr<KeptWindow>(const QString &path)>;

template <typename Window> MakeWindow makerOf()
{
    return [](const QString &path) { return std::make_unique<Window>(path); };
}

/// Two windows that have read the same file with the entries "a" and "b", called so.
struct TwoWindows
{
    explicit TwoWindows(const MakeWindow &make)
        : path(folder.filePath("kept.json"))
    {
        {
            const auto before = make(path);
            before->load();
            before->put("a", "a");
            before->put("b", "b");
            before->flush();
        }
        first = make(path);
        first->load();
        second = make(path);
        second->load();
        third = [make, this] {
            const auto later = make(path);
            later->load();
            return sorted(later->texts());
        };
    }
    static QStringList sorted(QStringList texts)
    {
        texts.sort();
        return texts;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<KeptWindow> first;
    std::unique_ptr<KeptWindow> second;
    std::function<QStringList()> third; ///< What a window finds that is opened later.
};

} // namespace

Q_DECLARE_METATYPE(MakeWindow)

void TestTwoWindows::addKinds()
{
    QTest::addColumn<MakeWindow>("make");
    QTest::newRow("templates") << makerOf<TemplatesWindow>();
    QTest::newRow("scenarios") << makerOf<ScenariosWindow>();
    QTest::newRow("checks") << makerOf<ChecksWindow>();
    QTest::newRow("identities") << makerOf<IdentitiesWindow>();
    QTest::newRow("profiles") << makerOf<ProfilesWindow>();
    QTest::newRow("rules") << makerOf<RulesWindow>();
    QTest::newRow("access") << makerOf<AccessWindow>();
}

void TestTwoWindows::keepWhatBothAdd()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->put("c", "c");
    windows.first->flush();
    windows.second->put("d", "d");
    windows.second->flush();
    const QStringList all{"a", "b", "c", "d"};
    QCOMPARE(windows.third(), all);
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), all);
    QCOMPARE(windows.first->notices, QStringList());
    QCOMPARE(windows.second->notices.size(), 1);
    QVERIFY(windows.second->notices.first().contains(windows.path));
    windows.first->put("a", "a2");
    windows.first->flush();
    QCOMPARE(windows.third(), QStringList({"a2", "b", "c", "d"}));
    QCOMPARE(TwoWindows::sorted(windows.first->texts()), QStringList({"a2", "b", "c", "d"}));
}

void TestTwoWindows::keepChangesOfDifferentEntries()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->put("a", "a2");
    windows.first->flush();
    windows.second->put("b", "b2");
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"a2", "b2"}));
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), QStringList({"a2", "b2"}));
    windows.second->put("b", "b3");
    windows.second->flush();
    windows.first->put("a", "a3");
    windows.first->flush();
    QCOMPARE(windows.third(), QStringList({"a3", "b3"}));
    QCOMPARE(TwoWindows::sorted(windows.first->texts()), QStringList({"a3", "b3"}));
}

void TestTwoWindows::keepBothChangesOfOneEntry()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->put("a", "first");
    windows.first->flush();
    windows.second->put("a", "second");
    windows.second->flush();
    const QStringList found = windows.third();
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0), "b");
    QVERIFY2(found.at(1).startsWith("first"), qPrintable(found.at(1)));
    QCOMPARE(found.at(2), "second");
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), found);
}

void TestTwoWindows::removeWhatTheOtherRemoved()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    windows.first->remove("a");
    windows.first->flush();
    windows.second->put("c", "c");
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"b", "c"}));
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), QStringList({"b", "c"}));
}

void TestTwoWindows::keepWhatOneChangedAndTheOtherRemoved()
{
    QFETCH(const MakeWindow, make);
    {
        const TwoWindows windows(make);
        windows.first->remove("a");
        windows.first->flush();
        windows.second->put("a", "a2");
        windows.second->flush();
        QCOMPARE(windows.third(), QStringList({"a2", "b"}));
    }
    const TwoWindows windows(make);
    windows.first->put("a", "a2");
    windows.first->flush();
    windows.second->remove("a");
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"a2", "b"}));
    QCOMPARE(TwoWindows::sorted(windows.second->texts()), QStringList({"a2", "b"}));
}

void TestTwoWindows::loseNothingInManyRounds()
{
    QFETCH(const MakeWindow, make);
    const TwoWindows windows(make);
    for (int round = 0; round < 20; ++round) {
        // Without flush(), both write when they come to it, also at the same time.
        windows.first->put("a", QStringLiteral("a%1").arg(round));
        windows.second->put("b", QStringLiteral("b%1").arg(round));
        if (round % 3 == 0)
            QCoreApplication::processEvents();
        if (round % 7 == 0)
            windows.first->flush();
    }
    windows.first->flush();
    windows.second->flush();
    QCOMPARE(windows.third(), QStringList({"a19", "b19"}));
}

int tst_twowindows(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    TestTwoWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twowindows.moc"
