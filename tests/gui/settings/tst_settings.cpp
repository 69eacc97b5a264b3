// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/language/language.h>
#include <gui/commands/commandpalette.h>
#include <gui/commands/keysheet.h>
#include <gui/kit/look/theme.h>
#include <gui/mainwindow/windowlayout.h>
#include <gui/profiles/profilesdialog.h>
#include <gui/settings/settingsdialog.h>
#include <support/desk.h>

#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace RadarDesk;
using namespace RadarDesk::gui;

/// The settings apply at once, are there at the next start, and are found by their names.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openByKey();
    void applyAtOnce();
    void areThereAtTheNextStart();
    void ruleOfTheHistory();
    void leadToKeysAndSandbox();
    void areFoundInThePalette();
    void speakTheChosenLanguage();
    void writeDatesInTheLanguageOfTheWords_data();
    void writeDatesInTheLanguageOfTheWords();
    void offerEachLanguageByItsName();
    void haveUniqueLetters_data();
    void haveUniqueLetters();

private:
    static SettingsDialog *openIn(Desk &desk);
    static void choose(const SettingsDialog &dialog, const char *name, const QString &text);
};

SettingsDialog *TestSettings::openIn(Desk &desk)
{
    desk.window.activateWindow();
    Desk::press(Qt::Key_Comma, Qt::ControlModifier);
    auto *const dialog = desk.window.findChild<SettingsDialog *>();
    return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
}

/// Chooses the entry with that text by typing it, as one does in a closed list.
void TestSettings::choose(const SettingsDialog &dialog, const char *name, const QString &text)
{
    auto *const box = dialog.findChild<QComboBox *>(QString::fromLatin1(name));
    QVERIFY(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Home);
    for (int i = 0; i < box->count() && box->currentText() != text; ++i)
        QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(box->currentText(), text);
}

void TestSettings::openByKey()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const SettingsDialog *const dialog = openIn(desk);
    QVERIFY(dialog);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), "settingsTheme");
    // All of it is in sight, also once the history is counted.
    QTRY_VERIFY(!dialog->findChild<QLabel *>("keepUsage")->text().isEmpty());
    QTRY_COMPARE(dialog->findChild<QScrollArea *>("settingsScroll")->verticalScrollBar()->maximum(),
                 0);
    Desk::press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestSettings::applyAtOnce()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const auto usual = qScopeGuard([&desk] {
        desk.theme.setAppearance(Theme::Appearance::System);
        desk.zoom.reset();
    });
    const SettingsDialog *const dialog = openIn(desk);
    QVERIFY(dialog);
    choose(*dialog, "settingsTheme", "Dark");
    QCOMPARE(desk.theme.appearance(), Theme::Appearance::Dark);
    QTRY_VERIFY(Theme::isDark(desk.window.palette()));
    const int before = desk.window.fontMetrics().height();
    choose(*dialog, "settingsZoom", "150%");
    QCOMPARE(desk.zoom.percent(), 150);
    QTRY_VERIFY(desk.window.fontMetrics().height() > before);
    const auto *const layout = desk.window.findChild<WindowLayout *>();
    choose(*dialog, "settingsInspector", "At the bottom");
    QCOMPARE(layout->inspectorSide(), WindowLayout::InspectorSide::Bottom);
    QVERIFY(!desk.preferences.notifications().runs);
    QTest::mouseClick(dialog->findChild<QCheckBox *>("settingsNotifyRuns"), Qt::LeftButton, {},
                      QPoint(8, 8));
    QCOMPARE(desk.preferences.notifications(),
             (workbench::Preferences::Notifications{
                 .messages = false, .failures = false, .runs = true}));
    // What is changed elsewhere is shown here.
    desk.zoom.setPercent(110);
    QCOMPARE(dialog->findChild<QComboBox *>("settingsZoom")->currentText(), "110%");
    desk.theme.setAppearance(Theme::Appearance::Light);
    QCOMPARE(dialog->findChild<QComboBox *>("settingsTheme")->currentText(), "Light");
}

void TestSettings::areThereAtTheNextStart()
{
    const QTemporaryDir folder;
    {
        app::Application application(app::Options::in(folder.path()));
        application.show();
        application.theme.setAppearance(Theme::Appearance::Dark);
        application.zoom.setPercent(125);
        application.preferences.setLanguage("de");
        application.preferences.setNotifications({.messages = true});
        application.theme.setAppearance(Theme::Appearance::System); // of this process
        application.theme.setAppearance(Theme::Appearance::Dark);
    }
    const auto before = QLocale();
    const auto usual = qScopeGuard([&before] { QLocale::setDefault(before); });
    app::Application application(app::Options::in(folder.path()));
    QCOMPARE(application.theme.appearance(), Theme::Appearance::Dark);
    QCOMPARE(application.zoom.percent(), 125);
    QCOMPARE(application.preferences.language(), "de");
    QVERIFY(application.preferences.notifications().messages);
    QVERIFY(!application.preferences.notifications().failures);
    application.theme.setAppearance(Theme::Appearance::System);
    application.zoom.reset();
}

void TestSettings::ruleOfTheHistory()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const SettingsDialog *const dialog = openIn(desk);
    QVERIFY(dialog);
    choose(*dialog, "keepDays", "30 day(s)"); // as it is without a translation
    QCOMPARE(desk.workspace.profiles().at(0).keepDays, 30);
}

void TestSettings::leadToKeysAndSandbox()
{
    Desk desk;
    QVERIFY(desk.isReady());
    SettingsDialog *const dialog = openIn(desk);
    QVERIFY(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>("settingsKeys"), Qt::LeftButton);
    const auto *const keys = desk.window.findChild<KeySheet *>();
    QVERIFY(keys && keys->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>("settingsSandbox"), Qt::LeftButton);
    const auto *const profiles = desk.window.findChild<ProfilesDialog *>();
    QVERIFY(profiles && profiles->isVisible());
    QVERIFY(!dialog->isVisible());
}

void TestSettings::areFoundInThePalette()
{
    Desk desk;
    QVERIFY(desk.isReady());
    Desk::press(Qt::Key_K, Qt::ControlModifier);
    Desk::type("language");
    Desk::press(Qt::Key_Return);
    const auto *const dialog = desk.window.findChild<SettingsDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), "settingsLanguage");
    // Each of them leads to a field that takes the keyboard.
    for (const SettingsDialog::Setting &setting : SettingsDialog::settings()) {
        desk.window.findChild<SettingsDialog *>()->openAt(setting.field);
        const QWidget *const focus = QApplication::focusWidget();
        const auto *const field = dialog->findChild<QWidget *>(setting.field);
        QVERIFY2(field && (focus == field || field->isAncestorOf(focus)),
                 qPrintable(setting.field));
    }
    // It is in view, however large the letters are.
    const auto usual = qScopeGuard([&desk] { desk.zoom.reset(); });
    desk.zoom.setPercent(200);
    desk.window.findChild<SettingsDialog *>()->openAt("settingsSandbox");
    const auto *const button = dialog->findChild<QPushButton *>("settingsSandbox");
    QTRY_VERIFY(button->visibleRegion().boundingRect().height() >= button->height() - 1);
}

void TestSettings::speakTheChosenLanguage()
{
    const QTemporaryDir folder;
    QFile kept(folder.filePath("workspace.json"));
    QVERIFY(kept.open(QIODevice::WriteOnly));
    kept.write(R"({"radardesk-workspace":1,"preferences":{"language":"de"}})");
    kept.close();
    const auto before = QLocale();
    const auto usual = qScopeGuard([&before] { QLocale::setDefault(before); });
    {
        const app::Application application(app::Options::in(folder.path()));
        QCOMPARE(application.window.findChild<QToolButton *>("savedHead")->text(),
                 "&Gespeicherte Nachrichten");
        QCOMPARE(QLocale().language(), QLocale::German);
    }
    QCOMPARE(SettingsDialog::settings().first().name, "Theme"); // the translation has gone with it
}

void TestSettings::writeDatesInTheLanguageOfTheWords_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("date");
    QTest::newRow("no country") << "C.UTF-8"
                                << "de"
                                << "Montag, 30. November 2026";
    QTest::newRow("another country") << "en_US.UTF-8"
                                     << "de"
                                     << "Montag, 30. November 2026";
    QTest::newRow("its own country") << "de_AT.UTF-8"
                                     << "de"
                                     << "Montag, 30. November 2026";
    QTest::newRow("English in Sweden") << "sv_SE.UTF-8"
                                       << "en"
                                       << "Monday, 30 November 2026";
    QTest::newRow("not translated") << "sv_SE.UTF-8"
                                    << "sv"
                                    << "Monday, 30 November 2026";
    QTest::newRow("English") << "en_US.UTF-8"
                             << "en"
                             << "Monday, November 30, 2026";
}

void TestSettings::writeDatesInTheLanguageOfTheWords()
{
    constexpr auto Asked = "RADARDESK_TEST_DATE";
    const QString inChild = qEnvironmentVariable(Asked);
    if (!inChild.isEmpty()) {
        const base::Language language;
        QCOMPARE(QLocale().toString(QDate(2026, 11, 30), QLocale::LongFormat), inChild);
        return;
    }
    // A process of its own: Qt reads LC_TIME once, and its locale differs from any that is set.
    QFETCH(QString, system);
    QFETCH(QString, words);
    QFETCH(QString, date);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("LC_TIME");
    environment.insert("LC_ALL", system);
    environment.insert("LANGUAGE", words);
    environment.insert(Asked, date);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(),
                {"tst_settings", "writeDatesInTheLanguageOfTheWords:no country"});
    QVERIFY(child.waitForFinished(60'000));
    QVERIFY2(child.exitCode() == 0, child.readAllStandardOutput().constData());
}

void TestSettings::offerEachLanguageByItsName()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const SettingsDialog *const dialog = openIn(desk);
    QVERIFY(dialog);
    const auto *const box = dialog->findChild<QComboBox *>("settingsLanguage");
    QStringList names;
    for (int i = 1; i < box->count(); ++i)
        names.append(box->itemText(i));
    names.sort();
    QCOMPARE(names,
             QStringList({"Deutsch", "English", "Español", "Français", "Português (Brasil)",
                          "日本語", "简体中文"}));
}

void TestSettings::haveUniqueLetters_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "es", "fr", "ja", "pt_BR", "zh_CN"})
        QTest::newRow(language) << language;
}

void TestSettings::haveUniqueLetters()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(":/i18n/radardesk_" + language));
    QCoreApplication::installTranslator(&translator);
    Desk desk;
    QVERIFY(desk.isReady());
    const SettingsDialog *const dialog = openIn(desk);
    QVERIFY(dialog);
    QStringList letters;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        if (label->buddy())
            letters.append(QKeySequence::mnemonic(label->text()).toString());
    }
    for (const QAbstractButton *button : dialog->findChildren<QAbstractButton *>()) {
        if (!button->shortcut().isEmpty())
            letters.append(button->shortcut().toString());
    }
    QVERIFY(letters.size() > 8);
    QVERIFY(!letters.contains(QString()));
    QVERIFY2(letters.removeDuplicates() == 0, qPrintable(letters.join(' ')));
}

int tst_settings(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestSettings test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
