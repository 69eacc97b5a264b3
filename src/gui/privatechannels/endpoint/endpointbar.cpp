// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/privatechannels/endpoint/endpointbar.h>

#include <gui/kit/look/symbolicon.h>
#include <privatechannels/endpoint/endpointrulesmodel.h>
#include <privatechannels/endpoint/endpointserver.h>

#include <ui_endpointbar.h>

#include <QApplication>
#include <QClipboard>
#include <QIntValidator>
#include <QMenu>

namespace RadarDesk::gui {

using namespace workbench;
using namespace privatechannels;

namespace {

constexpr int HighestPort = 65535;

} // namespace

EndpointBar::EndpointBar(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::EndpointBar>())
    , m_server(services.server)
    , m_rules(services.rules)
    , m_profile(services.profile)
{
    m_ui->setupUi(this);
    m_ui->endpointPort->setValidator(new QIntValidator(0, HighestPort, this));
    m_ui->endpointCopy->setIcon(symbolIcon(QStringLiteral("duplicate")));
    connect(m_ui->endpointServe, &QCheckBox::clicked, this, &EndpointBar::serve);
    connect(m_ui->endpointPort, &QLineEdit::textEdited, this, &EndpointBar::onPortEdited);
    connect(m_ui->endpointPath, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_server.setPath(text.trimmed()); });
    connect(m_ui->endpointCopy, &QToolButton::clicked, this,
            [this] { copyText(m_ui->endpointAddress->text()); });
    setUpMenus();
    connect(&m_server, &EndpointServer::servingChanged, this, &EndpointBar::showServing);
    connect(&m_server, &EndpointServer::stateChanged, this, &EndpointBar::showServing);
    showServing();
}

EndpointBar::~EndpointBar() = default;

void EndpointBar::setUpMenus()
{
    auto *page = new QMenu(this);
    connect(page, &QMenu::aboutToShow, this, [this, page] {
        page->clear();
        const QString address = m_ui->endpointAddress->text();
        for (const QString &line : {QStringLiteral("radar.auth('%1');"),
                                    QStringLiteral("radar.setAuthenticationEndpoint('%1');")}) {
            const QString code = line.arg(address);
            const bool v3 = line.contains(u".auth(");
            page->addAction(v3 ? tr("v&3: %1").arg(code) : tr("v&2: %1").arg(code), this,
                            [this, code] { copyText(code); });
        }
    });
    m_ui->endpointPageLine->setMenu(page);
    auto *real = new QMenu(this);
    for (const EndpointReplacement each : endpointReplacements())
        real->addAction(nameOf(each), this, [this, each] { copyReal(each); });
    m_ui->endpointReal->setMenu(real);
}

void EndpointBar::resume()
{
    if (const auto fault = m_server.resume())
        Q_EMIT failed(*fault);
}

void EndpointBar::serveAt(quint16 port)
{
    m_server.setPort(port);
    serve(true);
    m_ui->endpointServe->setFocus(Qt::OtherFocusReason);
}

void EndpointBar::serve(bool on)
{
    Q_EMIT tried();
    if (!on) {
        m_server.stop();
        return;
    }
    const auto port = m_server.start();
    showServing();
    if (!port)
        Q_EMIT failed(port.error());
}

void EndpointBar::onPortEdited(const QString &text)
{
    const int port = text.trimmed().toInt();
    if (port <= HighestPort)
        m_server.setPort(static_cast<quint16>(port));
}

void EndpointBar::showServing()
{
    const bool on = m_server.isServing();
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && m_ui->endpointPlace->isAncestorOf(focus);
    m_ui->endpointServe->setChecked(on);
    QWidget *page = on ? m_ui->endpointOn : m_ui->endpointOff;
    if (m_ui->endpointPlace->currentWidget() != page) {
        m_ui->endpointPlace->setCurrentWidget(page);
        if (hadFocus)
            m_ui->endpointServe->setFocus(Qt::OtherFocusReason);
    }
    m_ui->endpointAddress->setText(m_server.url().toString());
    m_ui->endpointAddress->setCursorPosition(0);
    const QString port = m_server.port() == 0 ? QString() : QString::number(m_server.port());
    if (m_ui->endpointPort->text().toInt() != m_server.port())
        m_ui->endpointPort->setText(port);
    if (m_ui->endpointPath->text().trimmed() != m_server.path())
        m_ui->endpointPath->setText(m_server.path());
}

void EndpointBar::copyReal(EndpointReplacement replacement)
{
    const Snippet snippet =
        makeReplacement(replacement, m_rules.rules(), m_server.path(), m_profile());
    QApplication::clipboard()->setText(snippet.code);
    QStringList words{tr("Copied as %1.").arg(nameOf(replacement))};
    words += snippet.notes;
    Q_EMIT said(words.join(u' '));
}

void EndpointBar::copyText(const QString &text)
{
    QApplication::clipboard()->setText(text);
    Q_EMIT said(tr("Copied: %1").arg(text));
}

} // namespace RadarDesk::gui

#include "moc_endpointbar.cpp"
