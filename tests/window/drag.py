"""A file manager's small part: a window in the upper left corner, out of which the files can be dragged whose addresses
are the arguments."""

import sys

import gi

gi.require_version("Gdk", "3.0")
gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk

files = Gtk.EventBox()
files.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
files.drag_source_add_uri_targets()
files.connect("drag-data-get", lambda _files, _drag, data, _info, _time: data.set_uris(sys.argv[1:]))

window = Gtk.Window(title="file-manager", type=Gtk.WindowType.POPUP)
window.set_default_size(80, 80)
window.move(0, 0)
window.add(files)
window.show_all()
Gtk.main()
