// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

/// The hands of a person in the program's own window: compiled together with its main(), they start
/// with its event loop and do what standard input says.

#include <gui/mainwindow/mainwindow.h>
#include <gui/profiles/profilesdialog.h>
#include <history/timeline/timelinemodel.h>
#include <workbench/profiles/profilesmodel.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QToolButton>

using namespace RadarDesk;
using namespace RadarDesk::workbench;
using namespace RadarDesk::history;
using namespace RadarDesk::gui;

namespace {

void require(bool fine, const char *what)
{
    if (fine)
        return;
    QTextStream(stderr) << "The hands are stuck: " << what << Qt::endl;
    std::_Exit(3);
}

template <typename Condition> void waitUntil(Condition &&condition, const char *what)
{
    require(QTest::qWaitFor(condition, 15'000), what);
}

class Hands
{
public:
    explicit Hands(const QJsonObject &orders)
        : m_orders(orders)
        , m_secret(orders.value("secret").toString())
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *window = qobject_cast<MainWindow *>(widget))
                m_window = window;
        }
        require(m_window, "no window");
        takeWindow();
    }

    void work()
    {
        const QString part = m_orders.value("part").toString();
        if (part == "morning")
            morning();
        else if (part == "afternoon")
            afternoon();
        else
            crash();
        QTextStream(stdout) << "done" << Qt::endl;
        m_window->close();
    }

private:
    template <typename T> T *find(const char *name, const QWidget *where = nullptr) const
    {
        T *found = (where ? where : m_window)->template findChild<T *>(QString::fromLatin1(name));
        require(found, name);
        return found;
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    }

    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QCoreApplication::processEvents();
    }

    void addProfile(const QString &name, const QString &address)
    {
        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_dialog = find<ProfilesDialog>("ProfilesDialog");
        waitUntil([this] { return QApplication::activeWindow() == m_dialog; }, "dialog active");
        press(Qt::Key_N, Qt::ControlModifier);
        type(name);
        auto *field = find<QLineEdit>("address", m_dialog);
        field->setFocus();
        field->selectAll();
        type(address);
    }

    /// Enters the secret where the profile is edited.
    void enterSecret(const char *button)
    {
        auto *replace = find<QPushButton>("replace", m_dialog);
        if (replace->isVisible())
            QTest::mouseClick(replace, Qt::LeftButton);
        auto *field = find<QLineEdit>("secret", m_dialog);
        waitUntil([field] { return field->isVisible(); }, "field for the secret");
        field->setFocus();
        type(m_secret);
        QTest::mouseClick(find<QPushButton>(button, m_dialog), Qt::LeftButton);
    }

    void useProfile()
    {
        QTest::mouseClick(find<QPushButton>("use", m_dialog), Qt::LeftButton);
        takeWindow();
    }

    /// A bare X server has no window manager that would hand out the focus.
    void takeWindow()
    {
        m_window->activateWindow();
        waitUntil([this] { return QApplication::activeWindow() == m_window; }, "window active");
    }

    /// Sends what is written, and returns how the line below it says that it went.
    QString broadcast()
    {
        const QAbstractItemModel *rows = find<QTableView>("table")->model();
        const auto newest = [rows](int role) {
            return rows->index(rows->rowCount() - 1, 0).data(role);
        };
        const qint64 before = newest(TimelineModel::KeyRole).toLongLong();
        find<QPushButton>("broadcast")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        waitUntil([&] { return newest(TimelineModel::KeyRole).toLongLong() > before; },
                  "a new row");
        const auto *cancel = find<QPushButton>("cancel");
        waitUntil([cancel] { return !cancel->isVisible(); }, "the end of a broadcast");
        waitUntil(
            [&] { return newest(TimelineModel::OutcomeRole).value<Outcome>() != Outcome::Pending; },
            "its outcome in the timeline");
        return find<QLabel>("resultText")->text();
    }

    /// Opens the details of the newest row and copies each of its pages.
    void readDetails()
    {
        auto *table = find<QTableView>("table");
        table->setFocus();
        press(Qt::Key_Escape);
        const auto *summary = find<QLabel>("summary");
        waitUntil([summary] { return summary->text().isEmpty(); }, "no details");
        press(Qt::Key_End);
        waitUntil([summary] { return !summary->text().isEmpty(); }, "the details");
        auto *copy = find<QToolButton>("copy", find<QWidget>("details"));
        waitUntil([copy] { return !copy->visibleRegion().isEmpty(); }, "a button to copy with");
        QByteArray all;
        for (const char *page : {"data", "request", "response"}) {
            all += find<QPlainTextEdit>(page)->toPlainText().toUtf8();
            QTest::mouseClick(copy, Qt::LeftButton);
            all += QApplication::clipboard()->text().toUtf8();
        }
        require(!all.contains(m_secret.toUtf8()), "the secret is in the details");
        require(all.contains("sk_***"), "nothing stands for the secret in the details");
    }

    void morning()
    {
        addProfile("Staging", m_orders.value("service").toString());
        enterSecret("keep");
        auto *state = find<QLabel>("state", m_dialog);
        waitUntil([state] { return state->text().contains("in the system keychain"); }, "stored");
        QTest::mouseClick(find<QPushButton>("show", m_dialog), Qt::LeftButton);
        auto *revealed = find<QLineEdit>("revealed", m_dialog);
        waitUntil([&] { return revealed->text() == m_secret; }, "shown");
        QTest::mouseClick(find<QPushButton>("copy", find<QWidget>("secret", m_dialog)),
                          Qt::LeftButton);
        waitUntil([&] { return QApplication::clipboard()->text() == m_secret; }, "copied");
        useProfile();

        require(broadcast().startsWith("Accepted"), "v3 was not accepted");
        readDetails();
        QTest::mouseClick(find<QToolButton>("v2"), Qt::LeftButton);
        require(broadcast().startsWith("Accepted"), "v2 was not accepted");
        readDetails();

        // A service that hands the secret back in all it says, and refuses.
        addProfile("Echo", m_orders.value("echo").toString());
        enterSecret("hold");
        useProfile();
        for (const char *version : {"v3", "v2"}) {
            QTest::mouseClick(find<QToolButton>(version), Qt::LeftButton);
            const QString said = broadcast();
            require(said.contains("401"), "the refusal is not shown");
            require(!said.contains(m_secret), "the secret is in the result");
            readDetails();
        }
        addProfile("Nobody", "http://127.0.0.1:1");
        enterSecret("hold");
        useProfile();
        require(broadcast().contains("127.0.0.1:1"), "nobody listens there");

        // Pasted where it does not belong: it stays on screen, and is sent nowhere.
        QTest::mouseClick(find<QToolButton>("jsonFace"), Qt::LeftButton);
        auto *json = find<QPlainTextEdit>("jsonEdit");
        const QByteArray wrong =
            QJsonDocument(QJsonObject{{"pasted", m_secret}}).toJson(QJsonDocument::Compact);
        json->setPlainText(QString::fromUtf8(wrong));
        find<QPushButton>("broadcast")->setFocus();
        press(Qt::Key_Return, Qt::ControlModifier);
        require(find<QLabel>("resultText")->text().contains("secret"), "it was not kept back");
        auto *channel = find<QComboBox>("channel");
        channel->setEditText(m_secret);
        require(!m_window->windowTitle().contains(m_secret), "the secret is in the title");

        press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        m_dialog->exportTo(m_orders.value("exportTo").toString());
        m_dialog->accept();
        qWarning("what a library may log: %s", qPrintable(m_secret));
    }

    void afternoon()
    {
        auto *profile = find<QComboBox>("profile");
        require(profile->count() == 4, "the profiles are not there again");
        press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        require(profile->currentText() == "Staging", "the profile was not switched");
        QTest::mouseClick(find<QToolButton>("jsonFace"), Qt::LeftButton);
        find<QPlainTextEdit>("jsonEdit")->setPlainText("{\"again\":true}");
        find<QComboBox>("channel")->setEditText("test-channel");
        require(broadcast().startsWith("Accepted"), "the keyring's secret was not taken");
        readDetails();
        const QString all = m_window->windowTitle() + find<QLabel>("status")->text();
        require(!all.contains(m_secret), "the secret is in the window");
    }

    [[noreturn]] void crash()
    {
        press(Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
        require(broadcast().startsWith("Accepted"), "the keyring's secret was not taken");
        qFatal("It ends with %s in hand.", qPrintable(m_secret));
    }

    QJsonObject m_orders;
    QString m_secret;
    MainWindow *m_window = nullptr;
    ProfilesDialog *m_dialog = nullptr;
};

void startHands()
{
    QTimer::singleShot(0, qApp, [] {
        QFile in;
        require(in.open(stdin, QIODevice::ReadOnly), "no orders");
        Hands(QJsonDocument::fromJson(in.readLine()).object()).work();
    });
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(startHands)
