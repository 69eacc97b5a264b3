// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/mainwindow/jsoncommands.h>

#include <gui/commands/commandregistry.h>
#include <gui/composer/composerpanel.h>
#include <gui/composer/drafttabs.h>
#include <gui/composer/longjson.h>
#include <gui/kit/code/jsonedit.h>

#include <QCoreApplication>

namespace RadarDesk::gui {

namespace {

struct JsonCommandText
{
    Q_DECLARE_TR_FUNCTIONS(RadarDesk::gui::MainWindow)
};

constexpr const char *FormatJson = "formatJson";
constexpr const char *FindInJson = "findInJson";
constexpr const char *ReplaceInJson = "replaceInJson";

} // namespace

void addJsonCommands(CommandRegistry &commands, ComposerPanel &composer)
{
    // The editor handles these keys while it has the focus; these commands are for other places.
    const auto add = [&commands, &composer](const char *id, const QString &text,
                                            const QKeySequence &keys, void (*act)(JsonEdit &)) {
        const bool isFormat = qstrcmp(id, FormatJson) == 0;
        const bool isFind = qstrcmp(id, FindInJson) == 0 || qstrcmp(id, ReplaceInJson) == 0;
        const auto onEditor = [&composer, act, isFormat, isFind] {
            auto *edit = composer.findChild<JsonEdit *>();
            if (!edit || !composer.isVisible())
                return;
            composer.draftTabs().show(DraftTabs::Json);
            edit->setFocus(Qt::ShortcutFocusReason);
            LongJson &longJson = composer.draftTabs().longJson();
            if (!longJson.isTaken())
                act(*edit);
            else if (isFormat)
                longJson.format();
            else if (isFind)
                Q_EMIT longJson.findRequested();
        };
        commands.add(QString::fromLatin1(id), CommandRegistry::Section::Json, text, {keys},
                     onEditor);
    };
    add(FormatJson, JsonCommandText::tr("&Format JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_F,
        [](JsonEdit &edit) { edit.format(); });
    add("minifyJson", JsonCommandText::tr("&Minify JSON"), Qt::CTRL | Qt::SHIFT | Qt::Key_M,
        [](JsonEdit &edit) { edit.minify(); });
    add(FindInJson, JsonCommandText::tr("Find in &JSON…"), {},
        [](JsonEdit &edit) { Q_EMIT edit.findRequested(false); });
    add(ReplaceInJson, JsonCommandText::tr("&Replace in JSON…"), Qt::CTRL | Qt::Key_H,
        [](JsonEdit &edit) { Q_EMIT edit.findRequested(true); });
    add("jsonError", JsonCommandText::tr("&Go to JSON error"), Qt::Key_F8,
        [](JsonEdit &edit) { edit.goToFault(); });
    add("foldJson", JsonCommandText::tr("F&old all JSON"), Qt::CTRL | Qt::ALT | Qt::Key_BracketLeft,
        [](JsonEdit &edit) { edit.foldAll(); });
    add("unfoldJson", JsonCommandText::tr("&Unfold all JSON"),
        Qt::CTRL | Qt::ALT | Qt::Key_BracketRight, [](JsonEdit &edit) { edit.unfoldAll(); });
}

} // namespace RadarDesk::gui
