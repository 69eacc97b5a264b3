// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/desk.h>

#include <gui/kit/notices/verdictview.h>
#include <gui/profiles/profilesdialog.h>

#include <QPushButton>
#include <QTest>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::gui;

/// "Test this profile", by a click; the profile's service is the sandbox of the same program.
class TestProfileTestButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAProfileWorks();
    void saysWhatIsWrong();
    void anErrorMovesNothing();

private:
    /// Adds a profile for the sandbox of \a desk, which it knows by \a secret, and opens it.
    static QWidget *openProfile(Desk &desk, const QString &secret);
    static void clickTest(const QWidget *dialog)
    {
        auto *const button = dialog->findChild<QPushButton *>("profileTest");
        QTRY_VERIFY(!button->visibleRegion().isEmpty());
        QTest::mouseClick(button, Qt::LeftButton);
    }
};

QWidget *TestProfileTestButton::openProfile(Desk &desk, const QString &secret)
{
    Profile profile = newProfile();
    profile.name = "Staging";
    profile.serviceAddress = desk.sandboxAddress();
    const QString id = desk.workspace.profiles().add(profile);
    desk.secretStore.hold(id, PushRadar::Secret::make(secret).value());
    desk.window.editProfiles();
    auto *const dialog = desk.find<ProfilesDialog>("ProfilesDialog");
    dialog->openAt(id);
    return dialog;
}

void TestProfileTestButton::saysThatAProfileWorks()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QWidget *dialog = openProfile(desk, desk.service.secret());
    clickTest(dialog);
    const auto *verdict = dialog->findChild<VerdictView *>("profileVerdict");
    QTRY_COMPARE(verdict->headline(), "This profile works");
    QCOMPARE(verdict->severity(), VerdictView::Severity::Good);
    QVERIFY(verdict->isVisible());
    const QString parts = dialog->findChild<QLabel *>("profileParts")->text();
    QCOMPARE(parts.split('\n').size(), 4);
    QVERIFY2(!parts.contains("failed") && !parts.contains("not tested"), qPrintable(parts));
}

void TestProfileTestButton::saysWhatIsWrong()
{
    Desk desk;
    QVERIFY(desk.isReady());
    const QWidget *dialog = openProfile(desk, "sk_of_another_app");
    clickTest(dialog);
    const auto *verdict = dialog->findChild<VerdictView *>("profileVerdict");
    QTRY_COMPARE(verdict->severity(), VerdictView::Severity::Bad);
    QCOMPARE(verdict->headline(), "The secret can't be used");
    QVERIFY(!verdict->text().isEmpty());
    QVERIFY(!verdict->text().contains("sk_of_another_app"));
    // What was found is of the profile as it was.
    dialog->findChild<QLineEdit *>("address")->setText("https://other.example");
    QVERIFY(!verdict->isVisible());
}

void TestProfileTestButton::anErrorMovesNothing()
{
    Desk desk;
    QVERIFY(desk.isReady());
    QWidget *dialog = openProfile(desk, "sk_of_another_app");
    auto *const address = dialog->findChild<QLineEdit *>("address");
    const auto *below = dialog->findChild<QLineEdit *>("key");
    const auto *fault = dialog->findChild<QLabel *>("addressFault");
    address->setText("https://shop.example");
    QTRY_VERIFY(!fault->isVisible() && !below->visibleRegion().isEmpty());
    QCoreApplication::processEvents();
    const int before = below->mapTo(dialog, QPoint()).y();
    address->setText("https:/");
    QTRY_VERIFY(fault->isVisible());
    dialog->grab(); // laid out
    QCOMPARE(below->mapTo(dialog, QPoint()).y(), before);
}

int tst_profiletestbutton(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    const QApplication app(argc, argv);
    TestProfileTestButton test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profiletestbutton.moc"
