// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <app/application.h>
#include <app/commandline.h>
#include <app/pseudotranslator.h>
#include <app/selfcheck.h>
#include <base/language/language.h>
#include <base/platform/applicationid.h>
#include <base/platform/coredumps.h>
#include <base/platform/endsignals.h>
#include <session/windows/startrequest.h>
#include <session/windows/windowlink.h>

#include <QApplication>
#include <QDir>
#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>

#include <memory>

using namespace RadarDesk;
using gui::Theme;

namespace {

/// By which the desktop lets another window come to the front, instead of one of this program.
QByteArray activationToken()
{
    const QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    return token.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : token;
}

} // namespace

int main(int argc, char *argv[])
{
    base::preventCoreDumps();
    const QByteArray token = activationToken(); // before Qt takes it
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("radardesk"));
    QApplication::setApplicationDisplayName(QStringLiteral("RadarDesk"));
    QApplication::setApplicationVersion(QStringLiteral(RADARDESK_VERSION));
    QApplication::setDesktopFileName(QLatin1String(base::ApplicationId));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/radardesk.svg")));

    const base::EndSignals endSignals; // before any part asks for something that takes a while
    QObject::connect(&endSignals, &base::EndSignals::received, &qt, [] {
        // Dialogs too, which are in front of the window; and then the end, even if one stays.
        QApplication::closeAllWindows();
        QApplication::exit();
    });
    const base::Language language;
#ifdef RADARDESK_PSEUDO_LOCALE
    app::PseudoTranslator pseudo;
    QApplication::installTranslator(&pseudo);
#endif

    const auto asked = app::CommandLine::read(qt);
    const auto elsewhere = asked.isTrial() ? std::make_unique<QTemporaryDir>() : nullptr;
    auto options = elsewhere ? app::Options::in(elsewhere->path()) : app::Options::ofAccount();
    if (!asked.appearance.isEmpty())
        options.appearance =
            asked.appearance == u"dark" ? Theme::Appearance::Dark : Theme::Appearance::Light;
    auto request = session::StartRequest::ofPlaces(asked.places, QDir::currentPath());
    request.action = asked.action;
    session::WindowLink link(options.dataFolder);
    if (!asked.isTrial()) {
        if (!link.becomeFirst()) {
            if (!asked.newWindow && link.raiseFirst(token, request))
                return 0;
            link.join();
        }
        options.link = &link;
    }
    app::Application application(options);
    if (asked.reportFirstPaint)
        QObject::connect(&application.firstPaint, &app::FirstPaint::painted, &qt, [] {
            QTextStream(stdout) << "painted" << Qt::endl;
            QApplication::exit();
        });
    application.show();
    if (!asked.isTrial())
        application.begin(request);
    app::SelfCheck check(application.window, application.timeline, asked.selfCheckPicture,
                         asked.pictureSteps);
    if (!asked.selfCheckPicture.isEmpty())
        check.start();
    return QApplication::exec();
}
